package com.atlassian.jira.user.util;

import com.atlassian.jira.user.ApplicationUser;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface UserManager {
    ApplicationUser getUserByKey(String userKey);

    ApplicationUser getUserByName(String userName);
}
