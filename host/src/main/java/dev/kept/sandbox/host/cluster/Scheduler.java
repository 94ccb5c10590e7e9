package dev.kept.sandbox.host.cluster;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import dev.kept.sandbox.host.SandboxClock;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.store.DatabaseFailure;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs jobs by the host's clock, without a user and without a request. A job waits until its runner is registered;
 * cluster jobs are stored, so they survive a restart as in the products.
 */
public final class Scheduler implements SchedulerService, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Scheduler.class);
    private static final long TICK_MILLIS = 500;
    private static final int WORKERS = 2;

    private final SandboxClock clock;
    private final Users users;
    private final JobStore store;
    private final Map<JobRunnerKey, JobRunner> runners = new ConcurrentHashMap<>();
    private final Map<JobId, Job> jobs = new ConcurrentHashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(Scheduler::daemon);
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS, Scheduler::daemon);

    public Scheduler(SandboxClock clock, Users users, JobStore store) {
        this.clock = clock;
        this.users = users;
        this.store = store;
        store.each((id, config) -> jobs.put(id, new Job(id, config, first(config.getSchedule()))));
        store.listen((id, config) -> config.ifPresentOrElse(
                one -> jobs.put(id, new Job(id, one, first(one.getSchedule()))), () -> jobs.remove(id)));
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "scheduler");
        thread.setDaemon(true);
        return thread;
    }

    /** Begins to look for jobs that are due. */
    public void start() {
        timer.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
    }

    private void tick() {
        try {
            store.refresh();
        } catch (DatabaseFailure e) {
            LOG.error("The database is not to be reached", e);
            return;
        }
        Instant now = clock.instant();
        for (Job job : jobs.values()) {
            JobRunner runner = runners.get(job.config().getJobRunnerKey());
            if (runner != null && job.due(now)) {
                Optional<Instant> following = next(job.config().getSchedule(), now);
                Optional<Instant> others = store.take(job.id(), job.config(), now, following);
                if (others.isPresent()) {
                    job.leave(others.get());
                } else {
                    job.begin(following);
                    workers.execute(() -> run(job, runner));
                }
            }
        }
    }

    /** The same while both hosts' clocks are put on. */
    public Optional<JobRunnerResponse> runLater(JobId id, Duration by) {
        return clock.later(by, () -> runNow(id));
    }

    /** Runs a job now, on this thread, whatever its schedule; empty when there is no such job or no runner for it. */
    public Optional<JobRunnerResponse> runNow(JobId id) {
        return Optional.ofNullable(jobs.get(id))
                .flatMap(job -> Optional.ofNullable(runners.get(job.config().getJobRunnerKey()))
                        .map(runner -> run(job, runner)));
    }

    /** A runner may throw anything; the job goes on at its next turn. */
    private JobRunnerResponse run(Job job, JobRunner runner) {
        try {
            return users.as(Optional.empty(), () -> {
                JobRunnerResponse response = runner.runJob(new Run(job, new Date(clock.millis())));
                return response == null ? JobRunnerResponse.success() : response;
            });
        } catch (Exception | LinkageError e) {
            LOG.error("The job {} failed", job.id(), e);
            return JobRunnerResponse.failed(e);
        } finally {
            if (job.end()) {
                jobs.remove(job.id(), job);
                store.remove(job.id());
            }
        }
    }

    private record Run(Job job, Date start) implements JobRunnerRequest {
        @Override
        public Date getStartTime() {
            return new Date(start.getTime());
        }

        @Override
        public JobId getJobId() {
            return job.id();
        }

        @Override
        public JobConfig getJobConfig() {
            return job.config();
        }

        @Override
        public boolean isCancellationRequested() {
            return Thread.currentThread().isInterrupted();
        }
    }

    private Optional<Instant> first(Schedule schedule) {
        if (schedule.getType() == Schedule.Type.CRON_EXPRESSION) {
            return next(schedule, clock.instant());
        }
        Date first = schedule.getIntervalScheduleInfo().getFirstRunTime();
        return Optional.of(first == null ? clock.instant() : first.toInstant());
    }

    private Optional<Instant> next(Schedule schedule, Instant now) {
        if (schedule.getType() == Schedule.Type.INTERVAL) {
            long millis = schedule.getIntervalScheduleInfo().getIntervalInMillis();
            return millis == 0 ? Optional.empty() : Optional.of(now.plusMillis(millis));
        }
        var cron = schedule.getCronScheduleInfo();
        var zone = cron.getTimeZone() == null
                ? clock.getZone()
                : cron.getTimeZone().toZoneId();
        return Cron.of(cron.getCronExpression()).after(now.atZone(zone)).map(java.time.ZonedDateTime::toInstant);
    }

    @Override
    public void registerJobRunner(JobRunnerKey jobRunnerKey, JobRunner jobRunner) {
        runners.put(jobRunnerKey, jobRunner);
    }

    @Override
    public void unregisterJobRunner(JobRunnerKey jobRunnerKey) {
        runners.remove(jobRunnerKey);
    }

    @Override
    public Set<JobRunnerKey> getRegisteredJobRunnerKeys() {
        return Set.copyOf(runners.keySet());
    }

    @Override
    public Set<JobRunnerKey> getJobRunnerKeysForAllScheduledJobs() {
        return jobs.values().stream()
                .map(job -> job.config().getJobRunnerKey())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void scheduleJob(JobId jobId, JobConfig jobConfig) throws SchedulerServiceException {
        Optional<Instant> first;
        try {
            first = first(jobConfig.getSchedule());
        } catch (IllegalArgumentException e) {
            throw new SchedulerServiceException(e.getMessage(), e);
        }
        store.put(jobId, jobConfig);
        store.due(jobId, jobConfig, first);
        jobs.put(jobId, new Job(jobId, jobConfig, first));
    }

    @Override
    public JobId scheduleJobWithGeneratedId(JobConfig jobConfig) throws SchedulerServiceException {
        JobId id = JobId.of(UUID.randomUUID().toString());
        scheduleJob(id, jobConfig);
        return id;
    }

    @Override
    public void unscheduleJob(JobId jobId) {
        jobs.remove(jobId);
        store.remove(jobId);
    }

    @Override
    public Date calculateNextRunTime(Schedule schedule) {
        return first(schedule).map(Date::from).orElse(null);
    }

    @Override
    public JobDetails getJobDetails(JobId jobId) {
        return Optional.ofNullable(jobs.get(jobId)).map(this::details).orElse(null);
    }

    @Override
    public List<JobDetails> getJobsByJobRunnerKey(JobRunnerKey jobRunnerKey) {
        return allJobs().stream()
                .filter(job -> job.getJobRunnerKey().equals(jobRunnerKey))
                .toList();
    }

    /** Every job, by id. */
    public List<JobDetails> allJobs() {
        return jobs.values().stream()
                .map(this::details)
                .sorted(Comparator.comparing(JobDetails::getJobId))
                .toList();
    }

    private JobDetails details(Job job) {
        return job.details(runners.containsKey(job.config().getJobRunnerKey()));
    }

    @Override
    public void close() {
        timer.shutdownNow();
        workers.shutdownNow();
        try {
            workers.awaitTermination(2, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
