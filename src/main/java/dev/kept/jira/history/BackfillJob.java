package dev.kept.jira.history;

import dev.kept.core.backfill.IssueHistories;
import dev.kept.core.backfill.run.BackfillRuns;
import dev.kept.core.backfill.run.BackfillWorker;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.RuleStore;
import dev.kept.job.JobTask;
import java.time.Clock;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/**
 * Works on the runs over history that were started and are not over. Stopped, it lets go of its run after a page, and
 * another node goes on with it. Nobody is logged in while it runs: permission was asked when the run was started, and a
 * query is read as whoever started it.
 */
public final class BackfillJob implements JobTask {

    /** The job's name in the scheduler, as fixed as any {@link dev.kept.job.Job} key. */
    public static final String KEY = "dev.kept.backfill";

    private final BackfillRuns runs;
    private final IssueHistories histories;
    private final MirroredImport ledger;
    private final RuleStore rules;
    private final Capabilities capabilities;

    public BackfillJob(
            BackfillRuns runs,
            IssueHistories histories,
            MirroredImport ledger,
            RuleStore rules,
            Capabilities capabilities) {
        this.runs = runs;
        this.histories = histories;
        this.ledger = ledger;
        this.rules = rules;
        this.capabilities = capabilities;
    }

    /**
     * Works until no run waits or the scheduler stops it.
     *
     * <p>The lease on a run says for how many seconds a node has been silent. Those pass by the machine, in UTC, also
     * where the time that promises are judged by is another, as in a demonstration.
     */
    @Override
    public JobResult run(BooleanSupplier stop) {
        if (!capabilities.on(Capability.HISTORY)) {
            return JobResult.done("Switched off");
        }
        String holder = UUID.randomUUID().toString();
        BackfillWorker worker = new BackfillWorker(runs, histories, ledger, rules, Clock.systemUTC(), holder);
        int worked = worker.work(stop);
        return JobResult.done("Worked on " + worked + " runs");
    }
}
