package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in deftdevs/bootstrapi @ 2026-08-22,
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
 */
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser user);
}
