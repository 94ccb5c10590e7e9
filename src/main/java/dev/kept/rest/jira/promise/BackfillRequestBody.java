package dev.kept.rest.jira.promise;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.Scope;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.link.Within;
import dev.kept.rest.Key;
import dev.kept.rest.Otherwise;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;

/**
 * What is to be read of a history.
 *
 * @param project key of a project; {@code null} when a query says which issues
 * @param jql a query; {@code null} when a project says which issues
 * @param source what promises are read from
 * @param dryRun whether to count only
 * @param timeZone whose days count; {@code null} for UTC
 * @param asOf the day taken for today; {@code null} for the day of the last thing that happened
 * @param requester to whom it was promised where nobody wrote it down; {@code null} for a name that says just that
 */
record BackfillRequestBody(
        @Key @Nullable String project,
        @Within(most = Scope.LONGEST_QUERY) @Nullable String jql,
        Source source,
        @Otherwise("true") boolean dryRun,
        @Nullable ZoneId timeZone,
        @Nullable LocalDate asOf,

        @Within(most = CommitmentTerms.LONGEST_REQUESTER) @Nullable
        String requester) {

    BackfillRequest request() {
        Scope scope = jql == null ? new Scope.ProjectScope(Objects.requireNonNull(project)) : new Scope.QueryScope(jql);
        return new BackfillRequest(scope, source, timeZone, asOf, requester);
    }
}
