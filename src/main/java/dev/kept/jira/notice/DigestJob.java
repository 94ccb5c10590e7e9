package dev.kept.jira.notice;

import dev.kept.core.Incident;
import dev.kept.core.notice.DigestRounds;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends weekly digests. Runs each hour, because Monday begins at another hour in each zone. */
public final class DigestJob implements JobTask {

    private static final Logger LOG = LoggerFactory.getLogger(DigestJob.class);

    private final DigestRounds rounds;

    public DigestJob(DigestRounds rounds) {
        this.rounds = rounds;
    }

    /** Says in the scheduler's history how many mails went out. Failed when anything failed. */
    @Override
    public JobResult run(BooleanSupplier stop) {
        DigestRounds.DigestRound round = rounds.run(stop, DigestJob::failed);
        String told = "Sent " + round.sent() + " digests, " + round.failed() + " failed";
        if (!round.complete()) {
            return JobResult.stopped(told);
        }
        return round.failed() > 0 ? JobResult.failed(told) : JobResult.done(told);
    }

    private static void failed(String function, RuntimeException e) {
        LOG.error("A digest was not sent, incident {}", Incident.fresh(), e);
    }
}
