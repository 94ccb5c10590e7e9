package com.atlassian.jira.issue.customfields;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Javadoc 7.
 */
public interface TextCustomFieldType {}
