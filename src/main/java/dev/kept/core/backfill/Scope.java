package dev.kept.core.backfill;

/** Which issues are read. */
public sealed interface Scope {

    /** Characters of a query. */
    int LONGEST_QUERY = 4000;

    /** What the asker calls it: a project's key or the query. */
    String text();

    /** All issues of the project with this present key. */
    record ProjectScope(String text) implements Scope {}

    /** All issues that a query in Jira's language finds. */
    record QueryScope(String text) implements Scope {}
}
