package dev.kept.confluence.job;

import dev.kept.core.contact.Outbox;
import dev.kept.core.host.ReadOnlyMode;
import dev.kept.job.JobTask;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Sends what contacts answered while Jira was away. By the machine's clock: the plugin's may stand still for a demonstration,
 * and a pause has to end all the same. In read-only mode nothing is sent: what became of it could not be kept.
 */
public final class OutboxJob implements JobTask {

    private final Outbox outbox;
    private final ReadOnlyMode mode;

    public OutboxJob(Outbox outbox, ReadOnlyMode mode) {
        this.outbox = outbox;
        this.mode = mode;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        if (mode.on()) {
            return JobResult.done("Waits for the end of read-only mode");
        }
        return JobResult.done("Answered: " + outbox.sendDue(Instant.now(), stop));
    }
}
