package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.snapshot.BoardSnapshot;
import dev.kept.core.snapshot.SnapshotStore;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of saved boards must do. Subclasses hand out one that is empty at the start of each test. */
public abstract class SnapshotStoreContract {

    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static final Instant SAVED = Instant.parse("2026-11-01T00:07:08.123Z");

    /** The store under test; the same one however often it is asked for. */
    protected abstract SnapshotStore snapshots();

    private static BoardSnapshot saved(long project, YearMonth month, String text) {
        return new BoardSnapshot(project, month, SAVED, text, "hash of " + month);
    }

    @Test
    void a_month_is_saved_once_and_stays() {
        BoardSnapshot first = saved(1, OCTOBER, "{\"name\":\"B\u00fcro\"}".repeat(2_000));
        assertTrue(snapshots().add(first));
        assertFalse(snapshots().add(saved(1, OCTOBER, "another")));
        assertEquals(Optional.of(first), snapshots().find(1, OCTOBER));
        assertEquals(Optional.empty(), snapshots().find(2, OCTOBER));
        assertEquals(Optional.empty(), snapshots().find(1, OCTOBER.plusMonths(1)));
    }

    @Test
    void a_project_has_its_own_the_latest_first() {
        BoardSnapshot october = saved(1, OCTOBER, "o");
        BoardSnapshot december = saved(1, OCTOBER.plusMonths(2), "d");
        BoardSnapshot next = saved(1, OCTOBER.plusMonths(3), "n");
        snapshots().add(december);
        snapshots().add(october);
        snapshots().add(next);
        snapshots().add(saved(11, OCTOBER, "other"));
        assertEquals(List.of(next, december, october), snapshots().of(1, 9));
        assertEquals(List.of(next), snapshots().of(1, 1));
        assertEquals(List.of(), snapshots().of(3, 9));
    }
}
