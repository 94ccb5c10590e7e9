package com.atlassian.query.clause;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface ClauseVisitor<R> {
    R visit(AndClause andClause);

    R visit(NotClause notClause);

    R visit(OrClause orClause);

    R visit(TerminalClause clause);

    R visit(WasClause clause);

    R visit(ChangedClause clause);
}
