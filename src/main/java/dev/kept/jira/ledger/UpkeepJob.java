package dev.kept.jira.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;

/**
 * Packs and forgets each day what the rules say need not be kept any longer. May stop between two steps; what is left
 * goes on the next time.
 */
public final class UpkeepJob implements JobRunner {

    private final Upkeep upkeep;

    public UpkeepJob(Upkeep upkeep) {
        this.upkeep = upkeep;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        UpkeepStep done = upkeep.run(request::isCancellationRequested);
        return JobRunnerResponse.success("Packed " + done.packed() + " promises, forgot " + done.forgotten()
                + " and made anew " + done.recalled() + " months of figures"
                + (done.next() == null ? "" : ", and goes on the next time"));
    }
}
