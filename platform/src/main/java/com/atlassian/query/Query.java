package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface Query {
    Clause getWhereClause();

    OrderBy getOrderByClause();

    String getQueryString();
}
