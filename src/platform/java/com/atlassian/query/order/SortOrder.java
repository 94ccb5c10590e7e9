package com.atlassian.query.order;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public enum SortOrder {
    ASC,
    DESC;

    public static SortOrder parseString(String value) {
        return "desc".equalsIgnoreCase(value) ? DESC : ASC;
    }
}
