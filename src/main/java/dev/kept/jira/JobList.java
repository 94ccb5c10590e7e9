package dev.kept.jira;

import dev.kept.jira.contact.ContactJob;
import dev.kept.jira.follow.OutcomeRefresh;
import dev.kept.jira.history.BackfillJob;
import dev.kept.jira.hook.HookJob;
import dev.kept.jira.ledger.SealJob;
import dev.kept.jira.ledger.UpkeepJob;
import dev.kept.jira.mail.ReminderJob;
import dev.kept.jira.notice.DigestJob;
import dev.kept.jira.notice.NoticeJob;
import dev.kept.jira.publishing.PublishingJob;
import dev.kept.jira.snapshot.SnapshotJob;
import dev.kept.job.Job;
import java.time.Duration;
import java.util.List;

/**
 * All jobs of Kept, with their names and how often each runs. The names are stored in Jira's scheduler and never
 * change.
 */
public final class JobList {

    private final List<Job> jobs;

    public JobList(
            OutcomeRefresh outcomes,
            ReminderJob reminders,
            BackfillJob backfill,
            SealJob seals,
            UpkeepJob upkeep,
            PublishingJob publishing,
            NoticeJob notices,
            DigestJob digests,
            HookJob hooks,
            ContactJob contacts,
            SnapshotJob snapshots) {
        jobs = List.of(
                new Job("dev.kept.outcomes", "hourly", Duration.ofHours(1), outcomes),
                // A day begins at another hour in each zone, and what failed is tried again.
                new Job("dev.kept.reminders", "hourly", Duration.ofHours(1), reminders),
                // In case the node that worked on a run died; a new run begins sooner.
                new Job(BackfillJob.KEY, "minutely", Duration.ofMinutes(1), backfill),
                new Job("dev.kept.seals", "daily", Duration.ofDays(1), seals),
                new Job("dev.kept.upkeep", "daily", Duration.ofDays(1), upkeep),
                new Job("dev.kept.publishing", "daily", Duration.ofDays(1), publishing),
                // So that contacts hear soon; how often is for them to choose.
                new Job("dev.kept.notices", "five-minutely", Duration.ofMinutes(5), notices),
                // Monday begins at another hour in each zone.
                new Job("dev.kept.digests", "hourly", Duration.ofHours(1), digests),
                // So that other systems hear soon; each message has pauses of its own.
                new Job(HookJob.KEY, "minutely", Duration.ofMinutes(1), hooks),
                // Months end at another hour in each zone.
                new Job("dev.kept.contacts", "hourly", Duration.ofHours(1), contacts),
                // Twice a day, so that a month is saved on its first days whatever hour the house keeps.
                new Job("dev.kept.snapshots", "half-daily", Duration.ofHours(12), snapshots));
    }

    /** The jobs, in no order that matters: none relies on another having run. */
    List<Job> all() {
        return jobs;
    }
}
