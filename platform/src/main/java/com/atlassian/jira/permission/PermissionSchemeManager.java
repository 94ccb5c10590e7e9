package com.atlassian.jira.permission;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for getPermissionSchemeEntries. Unconfirmed: whether Jira 11
 * still has it so, as the sources seen are of Jira 8.
 */
public interface PermissionSchemeManager {
    Long getSchemeIdFor(Project project);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Long schemeId, ProjectPermissionKey permissionKey);
}
