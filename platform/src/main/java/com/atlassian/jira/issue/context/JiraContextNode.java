package com.atlassian.jira.issue.context;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 7.10.0, hnavaratne/AITest at b62d8f1.
 */
public interface JiraContextNode extends IssueContext {}
