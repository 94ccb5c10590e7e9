package dev.kept.jira.notice;

import dev.kept.core.Incident;
import dev.kept.core.notice.NoticeRounds;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells contacts what is new. Runs every few minutes, so that they hear soon. Stopped, it ends before the next mail. */
public final class NoticeJob implements JobTask {

    private static final Logger LOG = LoggerFactory.getLogger(NoticeJob.class);

    private final NoticeRounds rounds;

    public NoticeJob(NoticeRounds rounds) {
        this.rounds = rounds;
    }

    /** Says in the scheduler's history how many mails went out. Failed when anything failed. */
    @Override
    public JobResult run(BooleanSupplier stop) {
        NoticeRounds.NoticeRound round = rounds.run(stop, NoticeJob::failed);
        String told = "Sent " + round.sent() + " notices, " + round.failed() + " failed";
        if (!round.complete()) {
            return JobResult.stopped(told);
        }
        return round.failed() > 0 ? JobResult.failed(told) : JobResult.done(told);
    }

    /** Without an address: readers have ids. */
    private static void failed(String about, RuntimeException e) {
        LOG.error("Notices of {} were not sent, incident {}", about, Incident.fresh(), e);
    }
}
