package com.atlassian.query.order;

import java.util.List;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31 as a return type.
 */
public interface OrderBy {
    List<SearchSort> getSearchSorts();
}
