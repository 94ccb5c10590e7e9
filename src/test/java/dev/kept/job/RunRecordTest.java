package dev.kept.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.health.HealthNote;
import dev.kept.core.health.InMemoryHealthNotes;
import dev.kept.core.health.NoteEnding;
import dev.kept.core.host.Feature;
import dev.kept.core.host.FeatureOffException;
import dev.kept.job.JobTask.JobResult;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunRecordTest {
    private final InMemoryHealthNotes notes = new InMemoryHealthNotes();
    private final RunRecord record =
            new RunRecord(notes, Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC));

    private JobResult run(JobTask task) {
        Job job = new Job("dev.kept.test", "hourly", Duration.ofHours(1), task);
        record.expect(List.of(job));
        return record.of(job, () -> false);
    }

    private HealthNote noted() {
        return notes.all().get(0);
    }

    @Test
    void how_a_run_ended_is_noted() {
        run(stop -> JobResult.done("x"));
        assertEquals(NoteEnding.WELL, noted().ending());
        assertEquals(Duration.ofHours(1), noted().every());
        run(stop -> JobResult.stopped("x"));
        assertEquals(NoteEnding.STOPPED, noted().ending());
        JobResult failed = run(stop -> JobResult.failed("2 failed"));
        assertEquals(NoteEnding.FAILED, noted().ending());
        assertTrue(failed.told().endsWith(", incident " + noted().incident()), failed.told());
    }

    @Test
    void a_run_that_breaks_off_failed_and_stops_nothing_else() {
        JobResult broken = run(stop -> {
            throw new IllegalStateException("alex@example.org");
        });
        assertEquals(JobResult.Ending.FAILED, broken.kind());
        assertNotNull(noted().incident());
        assertTrue(!broken.told().contains("alex"), broken.told());
    }

    @Test
    void what_is_off_is_thrown_on() {
        FeatureOffException off = new FeatureOffException(Feature.MAIL);
        assertThrows(
                FeatureOffException.class,
                () -> run(stop -> {
                    throw off;
                }));
        assertEquals(NoteEnding.STOPPED, noted().ending());
    }

    @Test
    void where_nothing_can_be_noted_jobs_run_all_the_same() {
        notes.away = new IllegalStateException("no connection");
        assertEquals(JobResult.Ending.DONE, run(stop -> JobResult.done("x")).kind());
    }
}
