package com.atlassian.jira.issue.issuetype;

import com.atlassian.jira.issue.IssueConstant;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-multiple-subtasks @ 2026-04-04.
 */
public interface IssueType extends IssueConstant {
    boolean isSubTask();
}
