package dev.kept.confluence;

import dev.kept.core.contact.Outbox;
import dev.kept.job.JobTask;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/**
 * Sends what contacts answered while Jira was away. By the machine's clock: the plugin's may stand still for a demonstration,
 * and a pause has to end all the same.
 */
public final class OutboxJob implements JobTask {

    private final Outbox outbox;

    public OutboxJob(Outbox outbox) {
        this.outbox = outbox;
    }

    @Override
    public JobResult run(BooleanSupplier stop) {
        return JobResult.done("Answered: " + outbox.sendDue(Instant.now(), stop));
    }
}
