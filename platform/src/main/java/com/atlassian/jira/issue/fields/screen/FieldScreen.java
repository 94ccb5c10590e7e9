package com.atlassian.jira.issue.fields.screen;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 7.1.9, docs.atlassian.com FieldScreen.
 */
public interface FieldScreen {
    boolean containsField(String fieldId);
}
