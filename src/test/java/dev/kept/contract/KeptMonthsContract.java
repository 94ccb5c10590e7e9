package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Step;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.Rebuild;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is forgotten stays forgotten, and is told again only when all of it is back. */
public abstract class KeptMonthsContract extends ArchiveFixture {
    private static final YearMonth MONTH = YearMonth.from(DUE);

    @Test
    void figures_are_kept_of_all_months_until_some_are_forgotten() {
        delivered(1);

        assertEquals(Optional.empty(), kept().first());
        assertEquals(new ArchiveState(null, false, 0), archive().state());
        assertNull(archive().recall(null).next());
        assertNull(archive().recall(MONTH).next());
        assertEquals(Optional.empty(), kept().first());
    }

    @Test
    void what_is_forgotten_is_remembered_and_a_rebuild_leaves_it_alone() {
        delivered(1);
        List<DayCell> before = cellsOf();

        assertEquals(0, archive().forget(MONTH));
        assertEquals(Optional.of(MONTH), kept().first());
        assertEquals(before, cellsOf());
        assertEquals(2, archive().forget(MONTH.plusMonths(1)));
        assertEquals(0, archive().forget(MONTH.plusMonths(1)));

        assertEquals(Optional.of(MONTH.plusMonths(1)), kept().first());
        assertEquals(List.of(), cellsOf());
        assertEquals(0, rebuild().everything().changed());
        assertEquals(List.of(), cellsOf());
        assertNull(verified().firstDifference());
        assertEquals(0, verified().cells());
        assertEquals(1, verified().commitments());
    }

    @Test
    void months_forgotten_while_they_are_verified_are_no_difference() {
        made(1, DUE);
        made(2, DUE.plusMonths(3));
        CellStore meanwhile = (project, from, until) -> {
            archive().forget(MONTH.plusMonths(1));
            return cells().cells(project, from, until);
        };

        Verification verified = new Verifier(evidence(), meanwhile, seals()).project(PROJECT);

        assertNull(verified.firstDifference());
        assertEquals(2, verified.cells());
    }

    @Test
    void forgetting_less_brings_nothing_back() {
        delivered(1);
        archive().forget(MONTH.plusMonths(1));

        assertEquals(0, archive().forget(MONTH.minusMonths(5)));

        assertEquals(Optional.of(MONTH.plusMonths(1)), kept().first());
    }

    @Test
    void a_late_step_on_a_forgotten_promise_does_no_harm() {
        Commitment done = delivered(1);
        Commitment later = made(2, DUE.plusMonths(3));
        archive().forget(MONTH.plusMonths(1));
        List<DayCell> kept = cellsOf();

        disputed(done);
        given(book().take(done.id(), new Step.Correct(null, null, null, null, true, "It never was"), PM));
        ledger().addMissing(List.of(imported(3, DUE)));

        assertEquals(kept, cellsOf());
        assertNull(verified().firstDifference());
        assertEquals(0, rebuild().everything().changed());
        given(book().take(later.id(), new Step.Warn(null, "late"), PM));
        made(4, DUE.plusMonths(4));
        assertNotEquals(kept, cellsOf());
        assertNull(verified().firstDifference());
    }

    @Test
    void what_is_kept_again_is_made_anew_with_all_that_came_meanwhile_before_it_is_told() {
        Commitment done = delivered(1);
        for (int issue = 2; issue <= 6; issue++) {
            made(issue, DUE.plusMonths(issue % 3));
        }
        archive().forget(MONTH.plusMonths(1));
        disputed(done);

        Rebuild.RebuildPiece piece = recallOfFew(null);
        assertNotNull(piece.next());
        assertTrue(archive().state().recalling());
        ledger().addMissing(List.of(imported(9, DUE)));
        made(7, DUE);
        int pieces = 1;
        while (piece.next() != null) {
            assertEquals(Optional.of(MONTH.plusMonths(1)), kept().first());
            assertNull(verified().firstDifference());
            piece = recallOfFew(null);
            pieces++;
        }

        assertTrue(pieces > 2, () -> "It was one piece");
        assertEquals(new ArchiveState(null, false, 0), archive().state());
        assertEquals(Optional.empty(), kept().first());
        assertEquals(new HashSet<>(CellFold.all(ledger().inProject(PROJECT, null, 100))), new HashSet<>(cellsOf()));
        assertEquals(0, rebuild().everything().changed());
        assertNull(verified().firstDifference());
    }

    @Test
    void what_is_forgotten_again_on_the_way_back_stays_forgotten() {
        for (int issue = 1; issue <= 6; issue++) {
            made(issue, DUE.plusMonths(issue % 3));
        }
        archive().forget(MONTH.plusMonths(2));
        assertNotNull(recallOfFew(MONTH).next());
        assertNotNull(recallOfFew(MONTH).next());

        archive().forget(MONTH.plusMonths(2));

        assertEquals(new ArchiveState(MONTH.plusMonths(2), false, 0), archive().state());
        assertEquals(0, rebuild().everything().changed());
        assertEquals(Set.of(DUE.plusMonths(2)), days());
        assertNull(verified().firstDifference());
    }

    @Test
    void only_the_months_that_are_wanted_come_back() {
        made(1, DUE);
        made(2, DUE.plusMonths(1));
        archive().forget(MONTH.plusMonths(2));

        Rebuild.RebuildPiece piece = archive().recall(MONTH.plusMonths(1));

        assertNull(piece.next());
        assertEquals(Optional.of(MONTH.plusMonths(1)), kept().first());
        assertEquals(Set.of(DUE.plusMonths(1)), days());
        assertEquals(0, archive().recall(MONTH.plusMonths(4)).changed());
        assertEquals(Optional.of(MONTH.plusMonths(1)), kept().first());
        assertNull(verified().firstDifference());
    }

    private Set<LocalDate> days() {
        return cellsOf().stream().map(cell -> cell.key().day()).collect(Collectors.toSet());
    }
}
