package com.atlassian.query.clause;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface WasClause extends TerminalClause {
    String getField();
}
