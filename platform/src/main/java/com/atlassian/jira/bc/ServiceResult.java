package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence.
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
