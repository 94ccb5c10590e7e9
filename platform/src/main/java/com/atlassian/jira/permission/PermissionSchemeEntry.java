package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/** Mirrors com.atlassian.jira:jira-api 11.3; unconfirmed: whether Jira 11 still has it so, as the sources seen are of Jira 8. */
public interface PermissionSchemeEntry {
    ProjectPermissionKey getPermissionKey();

    String getType();

    String getParameter();
}
