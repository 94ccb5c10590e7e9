package com.atlassian.jira.issue.context;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
 */
public interface JiraContextNode extends IssueContext {}
