package com.atlassian.jira.issue.customfields.persistence;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Javadoc 7.
 */
public enum PersistenceFieldType {
    TYPE_LIMITED_TEXT,
    TYPE_UNLIMITED_TEXT,
    TYPE_DATE,
    TYPE_DECIMAL
}
