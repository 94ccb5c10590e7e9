package com.atlassian.jira.permission;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.4, komsamoilenko/jira-restricted-issue-helper at
 * 2f54ed5. The overload with a scheme's id takes a primitive there.
 */
public interface PermissionSchemeManager {
    /** Of the interface above it. */
    Scheme getSchemeFor(Project project);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme, ProjectPermissionKey permissionKey);
}
