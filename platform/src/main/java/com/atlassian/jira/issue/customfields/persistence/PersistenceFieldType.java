package com.atlassian.jira.issue.customfields.persistence;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in Jira Javadoc 7, the type in Jira Software
 * Javadoc 11.1.
 */
public enum PersistenceFieldType {
    /** Unconfirmed: that Jira 11 still has it, as the documentation seen is of Jira 7. */
    TYPE_LIMITED_TEXT,
    TYPE_UNLIMITED_TEXT,
    /** Unconfirmed: that Jira 11 still has it, as the documentation seen is of Jira 7. */
    TYPE_DATE,
    /** Unconfirmed: that Jira 11 still has it, as the documentation seen is of Jira 7. */
    TYPE_DECIMAL
}
