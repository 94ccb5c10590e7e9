package com.atlassian.jira.util;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.13.1, atlascommunity/jira-plugins-groovy at ef39c51.
 */
public class MessageSetImpl implements MessageSet {
    private final Set<String> errorMessages = new LinkedHashSet<>();
    private final Set<String> warningMessages = new LinkedHashSet<>();

    public MessageSetImpl() {}

    @Override
    public Set<String> getErrorMessages() {
        return errorMessages;
    }

    @Override
    public Set<String> getWarningMessages() {
        return warningMessages;
    }

    @Override
    public boolean hasAnyErrors() {
        return !errorMessages.isEmpty();
    }

    @Override
    public boolean hasAnyWarnings() {
        return !warningMessages.isEmpty();
    }

    @Override
    public boolean hasAnyMessages() {
        return hasAnyErrors() || hasAnyWarnings();
    }

    @Override
    public void addMessageSet(MessageSet messageSet) {
        if (messageSet != null) {
            errorMessages.addAll(messageSet.getErrorMessages());
            warningMessages.addAll(messageSet.getWarningMessages());
        }
    }

    @Override
    public void addErrorMessage(String errorMessage) {
        errorMessages.add(errorMessage);
    }

    @Override
    public void addWarningMessage(String warningMessage) {
        warningMessages.add(warningMessage);
    }

    @Override
    public String toString() {
        return "errors " + errorMessages + ", warnings " + warningMessages;
    }
}
