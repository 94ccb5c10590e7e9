package com.atlassian.query.clause;

import com.atlassian.query.operator.Operator;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface ChangedClause extends Clause {
    String getField();

    Operator getOperator();
}
