package com.atlassian.jira.bc;

import com.atlassian.jira.util.ErrorCollection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-multiple-subtasks @ 2026-04-04.
 */
public interface ServiceResult {
    boolean isValid();

    ErrorCollection getErrorCollection();
}
