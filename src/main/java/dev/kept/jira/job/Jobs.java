package dev.kept.jira.job;

import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dev.kept.core.Nullable;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kept's jobs in Jira's scheduler. A job that cannot be scheduled is told in the log: Kept works without it, only what
 * the job looks after lags behind.
 */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final int LONGEST_WAIT_MINUTES = 5;

    private final SchedulerService scheduler;
    private final List<Job> running = new CopyOnWriteArrayList<>();
    private final AtomicBoolean stopping = new AtomicBoolean();

    public Jobs(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    /** Begins with these jobs, on this node. */
    public void start(List<Job> jobs) {
        stopping.set(false);
        for (Job job : jobs) {
            running.add(job);
            scheduler.registerJobRunner(
                    job.runner(), request -> job.work().runJob(new UntilStopped(request, stopping)));
            Schedule schedule = Schedule.forInterval(job.every().toMillis(), firstRun(job.every()));
            schedule(job.runner(), job.regularly(), schedule);
        }
    }

    /** Has the job with that key run once more as soon as a node is free, because there is something to do. */
    public void soon(String key) {
        schedule(JobRunnerKey.of(key), JobId.of(key + ".soon"), Schedule.runOnce(new Date()));
    }

    /** Ends all jobs on this node: what runs stops after the piece it is at, and another node may go on with it. */
    public void stop() {
        stopping.set(true);
        running.forEach(job -> scheduler.unregisterJobRunner(job.runner()));
        running.clear();
    }

    private void schedule(JobRunnerKey runner, JobId id, Schedule schedule) {
        try {
            scheduler.scheduleJob(
                    id,
                    JobConfig.forJobRunnerKey(runner)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(schedule));
        } catch (SchedulerServiceException e) {
            LOG.error("The job {} could not be scheduled", id, e);
        }
    }

    /** A little later, and not at the same moment on every node: the start itself is busy enough. {@code null} is now. */
    private static @Nullable Date firstRun(Duration every) {
        if (every.compareTo(Duration.ofMinutes(LONGEST_WAIT_MINUTES)) < 0) {
            return null;
        }
        long minutes = 1 + ThreadLocalRandom.current().nextInt(LONGEST_WAIT_MINUTES);
        return new Date(System.currentTimeMillis() + TimeUnit.MINUTES.toMillis(minutes));
    }

    /** The scheduler's request, which is over, too, when the plugin stops. */
    private record UntilStopped(JobRunnerRequest request, AtomicBoolean stopping) implements JobRunnerRequest {

        @Override
        public boolean isCancellationRequested() {
            return stopping.get() || request.isCancellationRequested();
        }

        @Override
        public Date getStartTime() {
            return request.getStartTime();
        }

        @Override
        public JobId getJobId() {
            return request.getJobId();
        }

        @Override
        public JobConfig getJobConfig() {
            return request.getJobConfig();
        }
    }
}
