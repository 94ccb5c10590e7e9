package com.atlassian.jira.permission;

import com.atlassian.jira.security.plugin.ProjectPermissionKey;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.4, komsamoilenko/jira-restricted-issue-helper at
 * 2f54ed5.
 */
public interface PermissionSchemeEntry {
    ProjectPermissionKey getPermissionKey();

    String getType();

    String getParameter();
}
