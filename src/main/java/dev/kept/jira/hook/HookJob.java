package dev.kept.jira.hook;

import dev.kept.core.Incident;
import dev.kept.core.hook.HookRounds;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Tells hooks what is new. Stopped, it ends before the next message. */
public final class HookJob implements JobTask {

    /** Stored in Jira's scheduler. */
    public static final String KEY = "dev.kept.hooks";

    private static final Logger LOG = LoggerFactory.getLogger(HookJob.class);

    private final HookRounds rounds;

    public HookJob(HookRounds rounds) {
        this.rounds = rounds;
    }

    /** That a receiver is away is no failure of the job: the page of the project and <i>Health</i> tell of it. */
    @Override
    public JobResult run(BooleanSupplier stop) {
        HookRounds.HookRound round = rounds.run(stop, HookJob::failed);
        String told =
                "Sent " + round.sent() + ", " + round.unreached() + " hooks not reached, " + round.failed() + " failed";
        if (!round.complete()) {
            return JobResult.stopped(told);
        }
        return round.failed() > 0 ? JobResult.failed(told) : JobResult.done(told);
    }

    /** Without an address: hooks and commitments have ids. */
    private static void failed(String about, RuntimeException e) {
        LOG.error("Hooks were not told of {}, incident {}", about, Incident.fresh(), e);
    }
}
