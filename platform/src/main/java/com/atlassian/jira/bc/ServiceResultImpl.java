package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 */
public class ServiceResultImpl implements ServiceResult {
    private final ErrorCollection errorCollection;

    public ServiceResultImpl(ErrorCollection errorCollection) {
        this.errorCollection = Objects.requireNonNull(errorCollection, "errorCollection");
    }

    @Override
    public boolean isValid() {
        return !errorCollection.hasAnyErrors();
    }

    @Override
    public ErrorCollection getErrorCollection() {
        return errorCollection;
    }
}
