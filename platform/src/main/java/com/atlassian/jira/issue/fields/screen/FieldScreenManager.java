package com.atlassian.jira.issue.fields.screen;

import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence.
 */
public interface FieldScreenManager {
    Collection<FieldScreen> getFieldScreens();
}
