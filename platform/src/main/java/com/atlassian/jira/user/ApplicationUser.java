package com.atlassian.jira.user;

import com.atlassian.crowd.embedded.api.User;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-multiple-subtasks @ 2026-04-04.
 */
public interface ApplicationUser {
    String getKey();

    String getUsername();

    String getName();

    long getDirectoryId();

    boolean isActive();

    String getEmailAddress();

    String getDisplayName();

    User getDirectoryUser();

    Long getId();
}
