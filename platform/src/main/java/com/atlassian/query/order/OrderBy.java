package com.atlassian.query.order;

import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence.
 */
public interface OrderBy {
    List<SearchSort> getSearchSorts();
}
