package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface SimpleStatus {
    String getId();

    String getName();

    String getDescription();

    StatusCategory getStatusCategory();

    String getIconUrl();
}
