package com.atlassian.query.order;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructors.
 */
public class SearchSort {
    private final String field;
    private final SortOrder order;

    public SearchSort(String field) {
        this(field, (SortOrder) null);
    }

    public SearchSort(String field, SortOrder order) {
        this.field = field;
        this.order = order;
    }

    public String getField() {
        return field;
    }

    public SortOrder getSortOrder() {
        return order;
    }

    public boolean isReverse() {
        return order == SortOrder.DESC;
    }
}
