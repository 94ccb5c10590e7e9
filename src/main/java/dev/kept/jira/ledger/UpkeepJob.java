package dev.kept.jira.ledger;

import dev.kept.core.pulse.Pulses;
import dev.kept.core.ranking.Rounds;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;

/**
 * Packs and forgets each day what the rules say need not be kept any longer, and who answered in a survey or blind in a round that
 * is over. May stop between two steps; what is left goes on the next time.
 */
public final class UpkeepJob implements JobTask {

    private final Upkeep upkeep;
    private final Pulses pulses;
    private final Rounds rounds;

    public UpkeepJob(Upkeep upkeep, Pulses pulses, Rounds rounds) {
        this.upkeep = upkeep;
        this.pulses = pulses;
        this.rounds = rounds;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        pulses.settle();
        rounds.settle();
        UpkeepStep done = upkeep.run(stop);
        return JobResult.done("Packed " + done.packed() + " promises, forgot " + done.forgotten()
                + " and made anew " + done.recalled() + " months of figures"
                + (done.next() == null ? "" : ", and goes on the next time"));
    }
}
