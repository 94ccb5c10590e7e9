package dev.kept.jira.mail;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import com.atlassian.scheduler.SchedulerService;
import com.atlassian.scheduler.SchedulerServiceException;
import com.atlassian.scheduler.config.JobConfig;
import com.atlassian.scheduler.config.JobId;
import com.atlassian.scheduler.config.JobRunnerKey;
import com.atlassian.scheduler.config.RunMode;
import com.atlassian.scheduler.config.Schedule;
import dev.kept.core.reminder.Reminder;
import dev.kept.core.reminder.Reminders;
import dev.kept.core.reminder.Reminders.Came;
import java.util.Date;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the reminders of the day, on one node of the cluster. It looks every hour, because a day begins at another hour in
 * each zone and because what failed is tried again; what was sent is not sent again.
 */
public final class ReminderJob implements JobRunner {

    static final JobRunnerKey RUNNER = JobRunnerKey.of("dev.kept.reminders");
    static final JobId JOB = JobId.of("dev.kept.reminders.hourly");

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);
    private static final int FIRST_RUN_MINUTES = 3;

    private final Reminders reminders;
    private final SchedulerService scheduler;
    private final AtomicBoolean stopping = new AtomicBoolean();

    public ReminderJob(Reminders reminders, SchedulerService scheduler) {
        this.reminders = reminders;
        this.scheduler = scheduler;
    }

    /** Begins to look. The start of the product itself is busy enough, so a little later. */
    public void begin() {
        stopping.set(false);
        scheduler.registerJobRunner(RUNNER, this);
        Date soon = new Date(System.currentTimeMillis() + TimeUnit.MINUTES.toMillis(FIRST_RUN_MINUTES));
        try {
            scheduler.scheduleJob(
                    JOB,
                    JobConfig.forJobRunnerKey(RUNNER)
                            .withRunMode(RunMode.RUN_ONCE_PER_CLUSTER)
                            .withSchedule(Schedule.forInterval(TimeUnit.HOURS.toMillis(1), soon)));
        } catch (SchedulerServiceException e) {
            LOG.error("Reminders could not be scheduled", e);
        }
    }

    /** Stops before the next mail. */
    public void end() {
        stopping.set(true);
        scheduler.unregisterJobRunner(RUNNER);
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Reminders.Round round =
                reminders.remind(() -> stopping.get() || request.isCancellationRequested(), ReminderJob::failed);
        String told = "Sent " + round.count(Came.SENT) + " reminders, " + round.count(Came.ALREADY)
                + " were sent before, " + round.count(Came.UNREACHABLE) + " reach nobody, " + round.count(Came.FAILED)
                + " failed";
        if (!round.complete()) {
            return JobRunnerResponse.aborted(told);
        }
        return round.count(Came.FAILED) > 0 ? JobRunnerResponse.failed(told) : JobRunnerResponse.success(told);
    }

    private static void failed(Reminder reminder, RuntimeException e) {
        LOG.error(
                "The reminder of commitment {} was not sent",
                reminder.commitment().id(),
                e);
    }
}
