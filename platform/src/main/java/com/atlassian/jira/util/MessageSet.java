package com.atlassian.jira.util;

import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1 for addErrorMessage,
 * atlascommunity/jira-plugins-groovy at ef39c51.
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
