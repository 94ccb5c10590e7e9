package com.atlassian.jira.issue.customfields.persistence;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for TYPE_DATE.
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
