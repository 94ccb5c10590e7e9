package com.atlassian.jira.security;

import com.atlassian.jira.permission.GlobalPermissionKey;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public interface GlobalPermissionManager {
    boolean hasPermission(GlobalPermissionKey globalPermissionKey, ApplicationUser user);
}
