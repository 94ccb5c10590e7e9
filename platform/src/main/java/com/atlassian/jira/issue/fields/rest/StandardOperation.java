package com.atlassian.jira.issue.fields.rest;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constants other than SET.
 */
public enum StandardOperation {
    ADD("add"),
    SET("set"),
    REMOVE("remove"),
    EDIT("edit");
    private final String name;

    StandardOperation(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
