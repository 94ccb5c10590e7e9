package com.atlassian.jira;

import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType dataType);
}
