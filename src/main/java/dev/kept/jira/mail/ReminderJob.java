package dev.kept.jira.mail;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.kept.core.reminder.Reminder;
import dev.kept.core.reminder.Reminders;
import dev.kept.core.reminder.Reminders.ReminderResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends the reminders of the day; what was sent is not sent again. Stopped, it ends before the next mail. */
public final class ReminderJob implements JobRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final Reminders reminders;

    public ReminderJob(Reminders reminders) {
        this.reminders = reminders;
    }

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

    private static void failed(Reminder reminder, RuntimeException e) {
        LOG.error(
                "The reminder of commitment {} was not sent",
                reminder.commitment().id(),
                e);
    }
}
