package dev.kept.jira.mail;

import dev.kept.core.Incident;
import dev.kept.core.reminder.Reminder;
import dev.kept.core.reminder.Reminders;
import dev.kept.core.reminder.Reminders.ReminderResult;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends the reminders that are due and were not sent yet, and what a node that died did not tell. Runs every hour, because a day begins at another hour in each
 * zone and what failed is tried again. Stopped, it ends before the next mail.
 */
public final class ReminderJob implements JobTask {

    private static final Logger LOG = LoggerFactory.getLogger(ReminderJob.class);

    private final Reminders reminders;
    private final OwedTellings tellings;

    public ReminderJob(Reminders reminders, OwedTellings tellings) {
        this.reminders = reminders;
        this.tellings = tellings;
    }

    /**
     * Sends what is due; says in the scheduler's history how many of each kind there were. Failed when any mail failed.
     */
    @Override
    public JobResult run(BooleanSupplier stop) {
        int told = tellings.tell(stop);
        Reminders.Round round = reminders.remind(stop, ReminderJob::failed);
        String done = "Sent " + round.count(ReminderResult.SENT) + " reminders, " + round.count(ReminderResult.ALREADY)
                + " were sent before, " + round.count(ReminderResult.UNREACHABLE) + " reach nobody, "
                + round.count(ReminderResult.FAILED)
                + " failed" + (told == 0 ? "" : "; made up for " + told + " mails that were not sent after a step");
        if (!round.complete()) {
            return JobResult.stopped(done);
        }
        return round.count(ReminderResult.FAILED) > 0 ? JobResult.failed(done) : JobResult.done(done);
    }

    /** Notes a reminder that failed in the log, without its reader. */
    private static void failed(Reminder reminder, RuntimeException e) {
        LOG.error(
                "The reminder of commitment {} was not sent, incident {}",
                reminder.commitment().id(),
                Incident.fresh(),
                e);
    }
}
