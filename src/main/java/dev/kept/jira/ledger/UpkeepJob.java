package dev.kept.jira.ledger;

import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;

/**
 * Packs and forgets each day what the rules say need not be kept any longer. May stop between two steps; what is left
 * goes on the next time.
 */
public final class UpkeepJob implements JobTask {

    private final Upkeep upkeep;

    public UpkeepJob(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        UpkeepStep done = upkeep.run(stop);
        return JobResult.done("Packed " + done.packed() + " promises, forgot " + done.forgotten()
                + " and made anew " + done.recalled() + " months of figures"
                + (done.next() == null ? "" : ", and goes on the next time"));
    }
}
