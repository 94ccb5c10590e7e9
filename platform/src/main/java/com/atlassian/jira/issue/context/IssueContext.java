package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in AndreyVMarkelov/copy-to-clipboard-jira-field @ Jira 9.4.15.
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    IssueType getIssueTypeObject();

    String getIssueTypeId();
}
