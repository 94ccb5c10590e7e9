package dev.kept.job;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.host.FeatureOffException;
import java.time.Duration;
import java.util.Date;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings jobs into a scheduler. Made when there is one: its types are nowhere else. */
final class Schedules {

    private static final Logger LOG = LoggerFactory.getLogger(Schedules.class);
    /** Within so many minutes of the start the first runs begin. */
    private static final int LONGEST_WAIT_MINUTES = 5;

    private final SchedulerService scheduler;
    private final RunRecord record;

    Schedules(SchedulerService scheduler, RunRecord record) {
        this.scheduler = scheduler;
        this.record = record;
    }

    /** @param stopping whether the plugin stops on this node */
    void start(Job job, BooleanSupplier stopping) {
        scheduler.registerJobRunner(job.runner(), request -> run(job, request, stopping));
        schedule(job.runner(), job.regularly(), Schedule.forInterval(job.every().toMillis(), firstRun(job.every())));
    }

    void runOnceMore(String key) {
        schedule(JobRunnerKey.of(key), JobId.of(key + ".soon"), Schedule.runOnce(new Date()));
    }

    void stop(Job job) {
        scheduler.unregisterJobRunner(job.runner());
    }

    private JobRunnerResponse run(Job job, JobRunnerRequest request, BooleanSupplier stopping) {
        try {
            JobTask.JobResult outcome =
                    record.of(job, () -> stopping.getAsBoolean() || request.isCancellationRequested());
            return switch (outcome.kind()) {
                case DONE -> JobRunnerResponse.success(outcome.told());
                case STOPPED -> JobRunnerResponse.aborted(outcome.told());
                case FAILED -> JobRunnerResponse.failed(outcome.told());
            };
        } catch (FeatureOffException e) {
            return JobRunnerResponse.aborted(e.getMessage());
        }
    }

    private void schedule(JobRunnerKey runner, JobId id, Schedule schedule) {
        try {
            scheduler.scheduleJob(
                    id,
                    JobConfig.forJobRunnerKey(runner)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            LOG.error("The job {} could not be scheduled, incident {}", id, Incident.fresh(), e);
        }
    }

    /**
     * When a job first runs: a few minutes later, because the start itself is busy enough, and not at the same moment
     * on every node. {@code null} is now, for jobs whose interval is shorter than that wait.
     */
    private static @Nullable Date firstRun(Duration every) {
        if (every.compareTo(Duration.ofMinutes(LONGEST_WAIT_MINUTES)) < 0) {
            return null;
        }
        long minutes = 1 + ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MINUTES);
        return new Date(System.currentTimeMillis() + TimeUnit.MINUTES.toMillis(minutes));
    }
}
