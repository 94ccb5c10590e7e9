package dev.kept.core.backfill;

import dev.kept.core.Nullable;

/** A scope as the tracker knows it, after it was checked. Keeps its meaning when a project is renamed. */
public sealed interface IssueSet {

    /** All issues of a project. */
    record ProjectIssues(long projectId) implements IssueSet {}

    /**
     * What a query finds.
     *
     * @param userKey through whose eyes; {@code null} for nobody's, which finds what everybody may see
     */
    record QueryIssues(String query, @Nullable String userKey) implements IssueSet {}
}
