package dev.kept.jira.access;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import dev.kept.core.Nullable;
import dev.kept.jira.service.LateServices;
import java.util.Optional;
import java.util.Set;

/** Whether somebody who sees a project sees its issues too, but for security levels. */
public final class BrowseRule {

    /** Holders of a permission who are the same for each issue of a project; reporters and assignees are not. */
    private static final Set<String> OF_THE_PROJECT = Set.of("group", "user", "projectrole", "applicationRole", "lead");

    private final LateServices services;

    public BrowseRule(LateServices services) {
        this.services = services;
    }

    /**
     * Whether the permission to browse is granted to somebody whom each issue names for itself. Yes where that cannot be
     * known: then each issue is asked, which is slower and never wrong.
     */
    boolean dependsOnIssue(Project project) {
        Optional<PermissionSchemeManager> schemes = services.permissionSchemes();
        if (schemes.isEmpty()) {
            return true;
        }
        @Nullable Scheme scheme = schemes.get().getSchemeFor(project);
        return scheme == null
                || schemes.get().getPermissionSchemeEntries(scheme, ProjectPermissions.BROWSE_PROJECTS).stream()
                        .map(PermissionSchemeEntry::getType)
                        .anyMatch(type -> !OF_THE_PROJECT.contains(type));
    }
}
