package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.permission.PermissionSchemeEntry;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.scheme.Scheme;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import dev.kept.sandbox.host.Partial;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Each project's access rules as a permission scheme of its own, which has the project's id. */
final class SchemeServices {

    private final Shapes shapes;

    SchemeServices(Shapes shapes) {
        this.shapes = shapes;
    }

    Scheme getSchemeFor(Project project) {
        return new Scheme(project.getId());
    }

    Collection<PermissionSchemeEntry> getPermissionSchemeEntries(Scheme scheme, ProjectPermissionKey permission) {
        if (!permission.equals(ProjectPermissions.BROWSE_PROJECTS)) {
            throw new UnsupportedOperationException("not in the sandbox: the grants of " + permission.permissionKey());
        }
        return shapes.state().projects().get(scheme.getId()).access().browse().stream()
                .map(holder -> entry(permission, holder))
                .toList();
    }

    private static PermissionSchemeEntry entry(ProjectPermissionKey permission, String holder) {
        List<String> parts = List.of(holder.split(":", 2));
        String type =
                switch (parts.get(0)) {
                    case "anyone" -> "group";
                    case "licensed" -> "applicationRole";
                    default -> parts.get(0);
                };
        return Partial.of(
                PermissionSchemeEntry.class, new Grant(permission, type, parts.size() > 1 ? parts.get(1) : null));
    }

    private record Grant(
            ProjectPermissionKey permission,
            String type,
            @Nullable String parameter) {
        ProjectPermissionKey getPermissionKey() {
            return permission;
        }

        String getType() {
            return type;
        }

        @Nullable
        String getParameter() {
            return parameter;
        }
    }
}
