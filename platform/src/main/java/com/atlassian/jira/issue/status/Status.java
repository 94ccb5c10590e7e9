package com.atlassian.jira.issue.status;

import com.atlassian.jira.issue.IssueConstant;
import com.atlassian.jira.issue.status.category.StatusCategory;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface Status extends IssueConstant {
    StatusCategory getStatusCategory();

    SimpleStatus getSimpleStatus();
}
