package com.atlassian.jira.util;

import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface MessageSet {
    Set<String> getErrorMessages();

    Set<String> getWarningMessages();

    boolean hasAnyErrors();

    boolean hasAnyWarnings();

    boolean hasAnyMessages();

    void addMessageSet(MessageSet messageSet);

    void addErrorMessage(String errorMessage);

    void addWarningMessage(String warningMessage);
}
