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
 * Kept's jobs in Jira's scheduler. A job that cannot be scheduled is reported in the log and nowhere else: Kept works
 * without it, only what the job looks after lags behind.
 *
 * <p>Jira stores the schedule for the whole cluster, but each node has to register what it can do anew after each
 * start. Safe for many threads.
 */
public final class Jobs {

    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    /** Within so many minutes of the start the first runs begin. */
    private static final int LONGEST_WAIT_MINUTES = 5;

    private final SchedulerService scheduler;
    /** The jobs registered on this node. */
    private final List<Job> running = new CopyOnWriteArrayList<>();
    /** Set while the plugin stops, so that work under way on this node sees it. */
    private final AtomicBoolean stopping = new AtomicBoolean();

    public Jobs(SchedulerService scheduler) {
        this.scheduler = scheduler;
    }

    /** Registers these jobs on this node and schedules them for the cluster. Scheduling again replaces the schedule. */
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

    /**
     * Has the job run once more as soon as a node is free, because there is something to do. Its regular runs stay as
     * they are; two requests before it runs become one.
     *
     * @param key the key of a {@link Job}
     */
    public void soon(String key) {
        schedule(JobRunnerKey.of(key), JobId.of(key + ".soon"), Schedule.runOnce(new Date()));
    }

    /**
     * Ends all jobs on this node; to be called when the plugin stops. What runs ends after the piece it is at, which
     * this does not wait for, and another node may go on with it. The schedule stays in Jira for the other nodes.
     */
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

    /**
     * The scheduler's request, which is over, too, when the plugin stops.
     *
     * @param request what the scheduler handed over
     * @param stopping whether the plugin stops on this node
     */
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
