package com.atlassian.jira.issue.customfields.impl;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 7.10.0 for <init>, hnavaratne/AITest at b62d8f1.
 */
public class FieldValidationException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public FieldValidationException(String message) {
        super(message);
    }
}
