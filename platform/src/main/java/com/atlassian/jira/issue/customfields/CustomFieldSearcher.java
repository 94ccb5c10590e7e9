package com.atlassian.jira.issue.customfields;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; unconfirmed: the members inherited from IssueSearcher, which are left
 * out.
 */
public interface CustomFieldSearcher {}
