package com.atlassian.query.clause;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface ClauseVisitor<R> {
    R visit(AndClause andClause);

    R visit(NotClause notClause);

    R visit(OrClause orClause);

    R visit(TerminalClause clause);

    R visit(WasClause clause);

    R visit(ChangedClause clause);
}
