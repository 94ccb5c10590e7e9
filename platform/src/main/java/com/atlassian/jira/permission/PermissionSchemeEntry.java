package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in a list of what plugins call, checked against Jira Javadoc 8.0 to
 * 11.3.4.
 */
public interface PermissionSchemeEntry {
    ProjectPermissionKey getPermissionKey();

    String getType();

    String getParameter();
}
