package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.health.HealthNote;
import dev.kept.core.health.HealthNotes;
import dev.kept.core.health.NoteEnding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of notes must do. Subclasses hand out one that holds nothing at the start of each test. */
public abstract class HealthNotesContract {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
    private static final Instant LATER = NOON.plusSeconds(90);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String JOB = "job dev.kept.seals";

    /** The store under test; each call may hand out another node's over the same database. */
    protected abstract HealthNotes notes();

    @Test
    void what_is_expected_waits_from_the_first_time_on() {
        notes().expect(Map.of(JOB, HOUR), NOON);
        notes().expect(Map.of(JOB, HOUR), LATER);
        assertEquals(List.of(new HealthNote(JOB, NOON, NoteEnding.EXPECTED, null, null, HOUR)), notes().all());
        notes().expect(Map.of(JOB, Duration.ofDays(1)), LATER);
        assertEquals(Duration.ofDays(1), notes().all().get(0).every());
    }

    @Test
    void the_last_time_stands_and_when_it_last_went_well() {
        notes().expect(Map.of(JOB, HOUR), NOON);
        notes().note(JOB, NoteEnding.WELL, null, NOON);
        notes().note(JOB, NoteEnding.FAILED, "i-1", LATER);
        assertEquals(List.of(new HealthNote(JOB, LATER, NoteEnding.FAILED, NOON, "i-1", HOUR)), notes().all());
        notes().note(JOB, NoteEnding.STOPPED, null, LATER.plusSeconds(1));
        assertEquals(
                List.of(new HealthNote(JOB, LATER.plusSeconds(1), NoteEnding.STOPPED, NOON, null, HOUR)),
                notes().all());
    }

    @Test
    void subjects_come_in_their_order_and_the_key_is_none_of_them() {
        notes().note("project 2", NoteEnding.WELL, null, NOON);
        notes().note("job b", NoteEnding.WELL, null, NOON);
        assertEquals(Optional.empty(), notes().keyDigest());
        notes().keepKey("digest", NOON);
        notes().keepKey("another", NOON);
        assertEquals(Optional.of("another"), notes().keyDigest());
        assertEquals(
                List.of("job b", "project 2"),
                notes().all().stream().map(HealthNote::subject).toList());
        notes().keepKey(null, NOON);
        assertEquals(Optional.empty(), notes().keyDigest());
    }
}
