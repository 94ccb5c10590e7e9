package com.atlassian.query.order;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the static method.
 */
public enum SortOrder {
    ASC,
    DESC;

    public static SortOrder parseString(String value) {
        return "desc".equalsIgnoreCase(value) ? DESC : ASC;
    }
}
