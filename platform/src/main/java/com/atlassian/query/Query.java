package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22 for getQueryString,
 * cures-hub/cures-condec-jira at fbadb34.
 */
public interface Query {
    Clause getWhereClause();

    OrderBy getOrderByClause();

    String getQueryString();
}
