package com.atlassian.jira.permission;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in a list of what plugins call, checked against Jira Javadoc 8.0 to
 * 11.3.4. The overload with a scheme's id takes a primitive there.
 */
public interface PermissionSchemeManager {
    /** Of the interface above it. */
    Scheme getSchemeFor(Project project);

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme, ProjectPermissionKey permissionKey);
}
