package dev.kept.sandbox.host.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.Schedule;
import dev.kept.sandbox.host.SandboxClock;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.JdbcDocuments;
import dev.kept.sandbox.host.store.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Jobs run by the host's clock, and cluster jobs outlive a restart. */
class SchedulerTest {
    private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final JobRunnerKey RUNNER = JobRunnerKey.of("runner");

    private final Database database = Database.inMemory("jobs");
    private final JobStore store = new JobStore(new JdbcDocuments(database, new Transactions(database.dataSource())));
    private final SandboxClock clock = new SandboxClock(Optional.of(NOON), ZoneOffset.UTC);
    private final Users users = new Users();
    private final BlockingQueue<Instant> runs = new LinkedBlockingQueue<>();

    private Scheduler scheduler() {
        Scheduler scheduler = new Scheduler(clock, users, store);
        JobRunner runner = request -> {
            runs.add(request.getStartTime().toInstant());
            return JobRunnerResponse.success(
                    String.valueOf(request.getJobConfig().getParameters().get("n")));
        };
        scheduler.registerJobRunner(RUNNER, runner);
        return scheduler;
    }

    private static JobConfig hourly() {
        return JobConfig.forJobRunnerKey(RUNNER)
                .withSchedule(Schedule.forInterval(3_600_000, Date.from(NOON.plusSeconds(60))))
                .withParameters(Map.of("n", 7L));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void runs_a_job_once_it_is_due() throws SchedulerServiceException, InterruptedException {
        try (Scheduler scheduler = scheduler()) {
            scheduler.scheduleJob(JobId.of("a"), hourly());
            scheduler.start();
            assertEquals(null, runs.poll(1_200, TimeUnit.MILLISECONDS));
            clock.set(NOON.plusSeconds(61));
            assertEquals(NOON.plusSeconds(61), runs.poll(10, TimeUnit.SECONDS));
            assertEquals(null, runs.poll(1_200, TimeUnit.MILLISECONDS));
        }
    }

    @Test
    void runs_a_job_some_minutes_later_and_puts_the_clock_back() throws SchedulerServiceException {
        try (Scheduler scheduler = scheduler()) {
            scheduler.scheduleJob(JobId.of("a"), hourly());
            scheduler.runLater(JobId.of("a"), Duration.ofMinutes(2));
            assertEquals(NOON.plusSeconds(120), runs.poll());
            assertEquals(NOON, clock.instant());
        }
    }

    @Test
    void remembers_a_cluster_job_and_its_parameters_over_a_restart() throws SchedulerServiceException {
        try (Scheduler first = scheduler()) {
            first.scheduleJob(JobId.of("a"), hourly());
            first.scheduleJob(JobId.of("a"), hourly());
        }
        try (Scheduler second = scheduler()) {
            assertEquals(1, second.getJobsByJobRunnerKey(RUNNER).size());
            assertEquals("7", second.runNow(JobId.of("a")).orElseThrow().getMessage());
            second.unscheduleJob(JobId.of("a"));
        }
        try (Scheduler third = scheduler()) {
            assertTrue(third.allJobs().isEmpty());
        }
    }

    @Test
    void finds_the_next_time_of_a_cron_schedule() {
        ZonedDateTime monday = NOON.atZone(ZoneOffset.UTC);
        assertEquals(
                "2026-11-24T02:30Z",
                Cron.of("0 30 2 * * ?").after(monday).orElseThrow().toString());
        assertEquals(
                "2026-11-29T00:00Z",
                Cron.of("0 0 0 ? * SUN").after(monday).orElseThrow().toString());
        assertEquals(
                "2026-11-23T12:15Z",
                Cron.of("0 0/15 * * * ?").after(monday).orElseThrow().toString());
    }
}
