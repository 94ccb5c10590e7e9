package dev.kept.jira.mail;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.kept.core.reminder.Reminder;
import dev.kept.core.reminder.Reminders;
import dev.kept.core.reminder.Reminders.ReminderResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the reminders that are due and were not sent yet. Runs every hour, because a day begins at another hour in each
 * zone and what failed is tried again. Stopped, it ends before the next mail.
 */
public final class ReminderJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final Reminders reminders;

    public ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

    /**
     * Sends what is due; says in the scheduler's history how many of each kind there were. Failed when any mail failed.
     */
    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        Reminders.Round round = reminders.remind(request::isCancellationRequested, ReminderJob::failed);
        String told = "Sent " + round.count(ReminderResult.SENT) + " reminders, " + round.count(ReminderResult.ALREADY)
                + " were sent before, " + round.count(ReminderResult.UNREACHABLE) + " reach nobody, "
                + round.count(ReminderResult.FAILED)
                + " failed";
        if (!round.complete()) {
            return JobRunnerResponse.aborted(told);
        }
        return round.count(ReminderResult.FAILED) > 0
                ? JobRunnerResponse.failed(told)
                : JobRunnerResponse.success(told);
    }

    /** Notes a reminder that failed in the log, without its reader. */
    private static void failed(Reminder reminder, RuntimeException e) {
        LOG.error(
                "The reminder of commitment {} was not sent",
                reminder.commitment().id(),
                e);
    }
}
