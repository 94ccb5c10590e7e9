package com.atlassian.jira.issue.fields;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1, atlascommunity/jira-plugins-groovy at ef39c51.
 */
public interface Field extends Comparable<Object> {
    String getId();

    String getNameKey();

    String getName();
}
