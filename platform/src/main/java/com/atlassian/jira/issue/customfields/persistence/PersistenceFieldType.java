package com.atlassian.jira.issue.customfields.persistence;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for TYPE_DATE.
 */
public enum PersistenceFieldType {
    TYPE_LIMITED_TEXT,
    TYPE_UNLIMITED_TEXT,
    TYPE_DATE,
    TYPE_DECIMAL
}
