package dev.kept.jira;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.backfill.BackfillReport;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.Backfills;
import dev.kept.core.backfill.HistoryCounts;
import dev.kept.core.backfill.IssueHistories;

/** Counts what a project's history holds, for those who administer the project. Writes nothing yet, and says so. */
public final class JiraBackfills implements Backfills {

    private final IssueAccess access;
    private final HistoryCounts counts;

    public JiraBackfills(IssueAccess access, IssueHistories histories) {
        this.access = access;
        this.counts = new HistoryCounts(histories);
    }

    @Override
    public Answer<BackfillReport> run(BackfillRequest request) {
        return access.administered(request.projectKey())
                .flatMap(project -> request.dryRun()
                        ? Answer.of(counts.of(project.getId(), request))
                        : Answer.refused(Refusal.invalid("dryRun", "kept.error.backfill_counts_only")));
    }
}
