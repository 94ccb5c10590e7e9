package dev.kept.core.backfill;

/** Which issues are read. */
public sealed interface Scope {

    /** What the asker calls it: a project's key or the query. */
    String text();

    /** All issues of the project with this present key. */
    record OfProject(String text) implements Scope {}

    /** All issues that a query in Jira's language finds. */
    record OfQuery(String text) implements Scope {}
}
