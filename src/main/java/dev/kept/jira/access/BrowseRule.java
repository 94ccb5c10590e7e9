package dev.kept.jira.access;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import java.util.Set;

/** Whether somebody who sees a project sees its issues too, but for security levels. */
public final class BrowseRule {

    /** Holders of a permission who are the same for each issue of a project; reporters and assignees are not. */
    private static final Set<String> OF_THE_PROJECT = Set.of("group", "user", "projectrole", "applicationRole", "lead");

    private final PermissionSchemeManager schemes;

    public BrowseRule(PermissionSchemeManager schemes) {
        this.schemes = schemes;
    }

    /** Whether the permission to browse is granted to somebody whom each issue names for itself. */
    boolean dependsOnIssue(Project project) {
        Long scheme = schemes.getSchemeIdFor(project);
        return scheme == null
                || schemes.getPermissionSchemeEntries(scheme, ProjectPermissions.BROWSE_PROJECTS).stream()
                        .map(PermissionSchemeEntry::getType)
                        .anyMatch(type -> !OF_THE_PROJECT.contains(type));
    }
}
