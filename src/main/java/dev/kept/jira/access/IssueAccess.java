package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.security.plugin.ProjectPermissionKey;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Jira's projects and issues, and what its permission schemes and security levels let a user do with them. What is
 * asked for somebody goes by a {@link Viewer}; the methods here are for work that nobody in particular started, and for
 * queries, whose searcher may be nobody ({@code null}: what everybody may see).
 */
public final class IssueAccess {

    /** No key of Jira's is longer; anything longer is not looked up. */
    private static final int LONGEST_KEY = 255;

    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final IssueManager issues;

    public IssueAccess(PermissionManager permissions, ProjectManager projects, IssueManager issues) {
        this.permissions = permissions;
        this.projects = projects;
        this.issues = issues;
    }

    /** Whether a security level hides the issue from some who see its project. */
    public static boolean restricted(Issue issue) {
        return issue.getSecurityLevelId() != null;
    }

    /**
     * Whether the issue lies in an archived project. Jira keeps such a project for reading only; Kept asks itself, because
     * permissions need not say so.
     */
    public static boolean archived(Issue issue) {
        Project project = issue.getProjectObject();
        return project != null && project.isArchived();
    }

    /** The refusal of every step in an archived project. It names the issue, which whoever asks knows. */
    public static Refusal archivedRefusal(Issue issue) {
        return Refusal.of(Refusal.Kind.CONFLICT, "kept.error.project_archived", issue.getKey());
    }

    /** The issue with that id, without a check of permissions; empty when it was deleted. */
    public Optional<Issue> byId(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId));
    }

    /**
     * The issue with that key in any case, without a check of permissions. The key may be anything that somebody typed.
     */
    public Optional<Issue> byKey(String key) {
        return found(key, issues::getIssueObject);
    }

    /** The project with that id, without a check of permissions; empty when it was deleted. */
    public Optional<Project> projectById(long id) {
        return Optional.ofNullable(projects.getProjectObj(id));
    }

    /**
     * The project with that key in any case, without a check of permissions. The key may be anything that somebody typed.
     */
    public Optional<Project> projectByKey(String key) {
        return found(key, projects::getProjectObjByKey);
    }

    /** As typed, or else in capitals: Jira's own pages and REST find keys so, its managers may not. */
    private static <T> Optional<T> found(String key, Function<String, @Nullable T> byKey) {
        if (key.length() > LONGEST_KEY) {
            return Optional.empty();
        }
        T found = byKey.apply(key);
        String capitals = key.toUpperCase(Locale.ROOT);
        return Optional.ofNullable(found == null && !capitals.equals(key) ? byKey.apply(capitals) : found);
    }

    boolean may(ProjectPermissionKey permission, Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasPermission(permission, issue, user);
    }

    boolean may(ProjectPermissionKey permission, Project project, @Nullable ApplicationUser user) {
        return permissions.hasPermission(permission, project, user);
    }

    /**
     * The projects that the user may browse and that are not archived. Seeing a project does not mean seeing all its issues, see {@link
     * BrowseRule}.
     */
    Collection<Project> projects(@Nullable ApplicationUser user) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user).stream()
                .filter(project -> !project.isArchived())
                .toList();
    }

    /**
     * Ids of the projects that the user may browse, in ascending order.
     *
     * @param user {@code null} for somebody who is not logged in
     * @param everything whether permissions do not count: then the ids of all projects there are
     */
    Set<Long> projects(@Nullable ApplicationUser user, boolean everything) {
        Collection<Project> seen = everything ? projects.getProjectObjects() : projects(user);
        return seen.stream().map(Project::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of these issues that still exist, without a check of permissions and read at once. */
    public List<Issue> byIds(Collection<Long> issueIds) {
        return issues.getIssueObjects(issueIds);
    }

    /**
     * Those of these issues that still exist and that the user may see, read at once.
     *
     * @param user {@code null} for somebody who is not logged in
     * @param everything whether permissions do not count: then all that still exist
     */
    List<Issue> visible(Collection<Long> issueIds, @Nullable ApplicationUser user, boolean everything) {
        return byIds(issueIds).stream()
                .filter(issue -> everything || may(ProjectPermissions.BROWSE_PROJECTS, issue, user))
                .toList();
    }
}
