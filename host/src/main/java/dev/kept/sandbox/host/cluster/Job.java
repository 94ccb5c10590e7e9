package dev.kept.sandbox.host.cluster;

import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import com.atlassian.scheduler.status.JobDetails;
import java.io.Serializable;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.Optional;

/** A scheduled job and when it is due. A job that is still running is not due. Safe for use by several threads. */
final class Job {
    private final JobId id;
    private final JobConfig config;
    private Optional<Instant> next;
    private boolean running;

    Job(JobId id, JobConfig config, Optional<Instant> next) {
        this.id = id;
        this.config = config;
        this.next = next;
    }

    JobId id() {
        return id;
    }

    JobConfig config() {
        return config;
    }

    synchronized boolean due(Instant now) {
        return !running && next.isPresent() && !next.get().isAfter(now);
    }

    /** Begins a run; the next is due then, or never. */
    synchronized void begin(Optional<Instant> following) {
        running = true;
        next = following;
    }

    /** Leaves a run to another node; the next is due then. */
    synchronized void leave(Instant other) {
        next = Optional.of(other);
    }

    /** Ends a run; true when the job will never be due again. */
    synchronized boolean end() {
        running = false;
        return next.isEmpty();
    }

    synchronized JobDetails details(boolean runnable) {
        return new Details(id, config, next, runnable);
    }

    private record Details(JobId id, JobConfig config, Optional<Instant> next, boolean isRunnable)
            implements JobDetails {
        @Override
        public JobId getJobId() {
            return id;
        }

        @Override
        public JobRunnerKey getJobRunnerKey() {
            return config.getJobRunnerKey();
        }

        @Override
        public RunMode getRunMode() {
            return config.getRunMode();
        }

        @Override
        public Schedule getSchedule() {
            return config.getSchedule();
        }

        @Override
        public Date getNextRunTime() {
            return next.map(Date::from).orElse(null);
        }

        @Override
        public Map<String, Serializable> getParameters() {
            return config.getParameters();
        }
    }
}
