package dev.kept.job;

import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.health.HealthNotes;
import dev.kept.core.health.HealthSubject;
import dev.kept.core.health.NoteEnding;
import dev.kept.core.host.FeatureOffException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs and notes how they ended, for the page <i>Health</i>. That nothing can be noted stops no job: then the database
 * is away, which health tells by itself.
 */
final class RunRecord {

    private static final Logger LOG = LoggerFactory.getLogger(RunRecord.class);

    private final HealthNotes notes;
    private final Clock clock;

    RunRecord(HealthNotes notes, Clock clock) {
        this.notes = notes;
        this.clock = clock;
    }

    /** From now on these are missed when they do not run. */
    void expect(List<Job> jobs) {
        Map<String, Duration> subjects =
                jobs.stream().collect(Collectors.toMap(job -> HealthSubject.job(job.key()), Job::every));
        quietly(() -> notes.expect(subjects, clock.instant()));
    }

    /** Runs the job. A failure that it did not expect is one like any other. */
    JobTask.JobResult of(Job job, BooleanSupplier stop) {
        return BestEffort.attempt(() -> noted(job, job.work().run(stop)), failure -> {
            if (failure instanceof FeatureOffException) {
                note(job, NoteEnding.STOPPED, null);
                throw failure;
            }
            return failed(job, "It broke off", failure);
        });
    }

    private JobTask.JobResult noted(Job job, JobTask.JobResult result) {
        if (result.kind() == JobTask.JobResult.Ending.FAILED) {
            return failed(job, result.told(), null);
        }
        boolean done = result.kind() == JobTask.JobResult.Ending.DONE;
        note(job, done ? NoteEnding.WELL : NoteEnding.STOPPED, null);
        return result;
    }

    private JobTask.JobResult failed(Job job, String told, @Nullable RuntimeException failure) {
        String incident = Incident.fresh();
        LOG.error("The job {} failed, incident {}. {}", job.key(), incident, told, failure);
        note(job, NoteEnding.FAILED, incident);
        return JobTask.JobResult.failed(told + ", incident " + incident);
    }

    private void note(Job job, NoteEnding ending, @Nullable String incident) {
        quietly(() -> notes.note(HealthSubject.job(job.key()), ending, incident, clock.instant()));
    }

    private static void quietly(Runnable noting) {
        BestEffort.run(noting, failure -> LOG.warn("A run could not be noted, incident {}", Incident.fresh(), failure));
    }
}
