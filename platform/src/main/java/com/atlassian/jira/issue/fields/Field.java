package com.atlassian.jira.issue.fields;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Javadoc 7.
 */
public interface Field extends Comparable<Object> {
    String getId();

    String getNameKey();

    String getName();
}
