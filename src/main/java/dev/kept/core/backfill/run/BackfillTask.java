package dev.kept.core.backfill.run;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueSet;
import dev.kept.core.backfill.Scope;
import java.time.Instant;
import java.time.ZoneId;

/**
 * What a run shall do. Never changes while it can go on, so that it does the same wherever it is taken up.
 *
 * @param scope what was asked for, in the words of whoever asked
 * @param issues which issues that is
 * @param zone whose calendar days count
 * @param requester to whom it was promised where nobody wrote it down
 * @param startedAt when it was asked for
 */
public record BackfillTask(
        Scope scope, IssueSet issues, Source source, ZoneId zone, String requester, Instant startedAt) {

    /** The same once it is over: through whose eyes a query was read is not remembered longer than needed. */
    BackfillTask over() {
        return issues instanceof IssueSet.QueryIssues query
                ? new BackfillTask(
                        scope, new IssueSet.QueryIssues(query.query(), null), source, zone, requester, startedAt)
                : this;
    }
}
