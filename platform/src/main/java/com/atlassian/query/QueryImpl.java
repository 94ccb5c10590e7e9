package com.atlassian.query;

import com.atlassian.query.clause.Clause;
import com.atlassian.query.order.OrderBy;
import com.atlassian.query.order.OrderByImpl;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 * Unconfirmed: the constructors.
 */
public class QueryImpl implements Query {
    private final Clause whereClause;
    private final OrderBy orderByClause;
    private final String queryString;

    public QueryImpl() {
        this(null, OrderByImpl.NO_ORDER, null);
    }

    public QueryImpl(Clause whereClause) {
        this(whereClause, OrderByImpl.NO_ORDER, null);
    }

    public QueryImpl(Clause whereClause, String originalQuery) {
        this(whereClause, OrderByImpl.NO_ORDER, originalQuery);
    }

    public QueryImpl(Clause whereClause, OrderBy orderByClause, String originalQuery) {
        this.whereClause = whereClause;
        this.orderByClause = orderByClause;
        this.queryString = originalQuery;
    }

    @Override
    public Clause getWhereClause() {
        return whereClause;
    }

    @Override
    public OrderBy getOrderByClause() {
        return orderByClause;
    }

    @Override
    public String getQueryString() {
        return queryString;
    }
}
