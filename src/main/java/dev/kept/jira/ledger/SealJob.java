package dev.kept.jira.ledger;

import dev.kept.core.evidence.Sealing;
import dev.kept.jira.mail.OwedTellings;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;

/**
 * Seals each day what moved on in the ledger since the last seals. May stop between two of them; what is missing then
 * is sealed the next time.
 */
public final class SealJob implements JobTask {

    private final Sealing sealing;
    private final OwedTellings tellings;

    public SealJob(Sealing sealing, OwedTellings tellings) {
        this.sealing = sealing;
        this.tellings = tellings;
    }

    /** What is owed is looked for among what is not sealed, so first. */
    @Override
    public JobResult run(BooleanSupplier stop) {
        tellings.tell(stop);
        return JobResult.done("Added " + sealing.run(stop) + " seals");
    }
}
