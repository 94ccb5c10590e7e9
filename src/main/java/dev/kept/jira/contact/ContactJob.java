package dev.kept.jira.contact;

import dev.kept.core.continuity.DealingCount;
import dev.kept.job.JobTask;
import java.util.function.BooleanSupplier;

/** Counts who deals with functions. Stopped, it goes on the next time where it was. */
public final class ContactJob implements JobTask {

    private final DealingCount count;

    public ContactJob(DealingCount count) {
        this.count = count;
    }

    /** Says in the scheduler's history how many events were looked at. */
    @Override
    public JobResult run(BooleanSupplier stop) {
        int looked = count.run(stop);
        return looked < 0
                ? JobResult.stopped("Stopped before the end")
                : JobResult.done("Looked at " + looked + " events");
    }
}
