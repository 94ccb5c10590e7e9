package com.atlassian.jira.issue.context;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 10.6.0, docs.atlassian.com
 * EpicLinkRestFieldOperationsHandler.
 */
public interface IssueContext {
    Project getProjectObject();

    Long getProjectId();

    IssueType getIssueType();

    IssueType getIssueTypeObject();

    String getIssueTypeId();
}
