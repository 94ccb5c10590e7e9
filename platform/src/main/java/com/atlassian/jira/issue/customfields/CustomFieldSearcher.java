package com.atlassian.jira.issue.customfields;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1, atlascommunity/jira-plugins-groovy at ef39c51.
 * Unconfirmed: the members inherited from IssueSearcher, which are left out.
 */
public interface CustomFieldSearcher {}
