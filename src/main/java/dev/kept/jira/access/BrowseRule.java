package dev.kept.jira.access;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.PermissionSchemeManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.util.Optional;
import java.util.Set;

/**
 * Whether somebody who may browse a project may also see each of its issues that no security level hides.
 *
 * <p>Jira can grant the permission to browse to reporters, assignees or people named in a field. Such a person passes
 * the check for the project and still sees only some issues. Lists and counts are one query where this cannot happen,
 * and a look at each issue where it can.
 */
public final class BrowseRule {

    /** Holders of a permission who are the same for each issue of a project; reporters and assignees are not. */
    private static final Set<String> OF_THE_PROJECT = Set.of("group", "user", "projectrole", "applicationRole", "lead");

    private final HostService<PermissionSchemeManager> managers;

    public BrowseRule(HostServices services) {
        this.managers = services.of(Feature.LISTS, () -> PermissionSchemeManager.class);
    }

    /**
     * Whether the project's permission scheme grants browsing to anybody whom each issue names for itself, such as its
     * reporter. {@code true} also where the scheme cannot be read, and for a kind of grantee not known here: then each
     * issue is asked, which is slower and never shows too much.
     */
    boolean dependsOnIssue(Project project) {
        Optional<PermissionSchemeManager> schemes = managers.find();
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
