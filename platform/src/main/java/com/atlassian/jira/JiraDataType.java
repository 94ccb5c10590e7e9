package com.atlassian.jira;

import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.1, codescape/jira-scrum-poker at bb652fd.
 */
public interface JiraDataType {
    Collection<String> asStrings();

    boolean matches(JiraDataType dataType);
}
