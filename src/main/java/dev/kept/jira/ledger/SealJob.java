package dev.kept.jira.ledger;

import com.atlassian.scheduler.JobRunner;
import com.atlassian.scheduler.JobRunnerRequest;
import com.atlassian.scheduler.JobRunnerResponse;
import dev.kept.core.evidence.Sealing;

/**
 * Seals each day what moved on in the ledger since the last seals. May stop between two of them; what is missing then
 * is sealed the next time.
 */
public final class SealJob implements JobRunner {

    private final Sealing sealing;

    public SealJob(Sealing sealing) {
        this.sealing = sealing;
    }

    @Override
    public JobRunnerResponse runJob(JobRunnerRequest request) {
        return JobRunnerResponse.success("Added " + sealing.run(request::isCancellationRequested) + " seals");
    }
}
