package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who is asking, and which projects and issues that person may see or change. What does not exist and what may not be
 * seen get the same answer, so that nothing can be found out by asking.
 */
public final class IssueAccess {

    /** No key is longer; anything longer is not looked up. */
    private static final int LONGEST_KEY = 255;

    private final JiraAuthenticationContext authentication;
    private final PermissionManager permissions;
    private final ProjectManager projects;
    private final IssueManager issues;

    public IssueAccess(
            JiraAuthenticationContext authentication,
            PermissionManager permissions,
            ProjectManager projects,
            IssueManager issues) {
        this.authentication = authentication;
        this.permissions = permissions;
        this.projects = projects;
        this.issues = issues;
    }

    public Answer<ApplicationUser> viewer() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? Answer.refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.error.not_logged_in"))
                : Answer.of(user);
    }

    public Answer<Project> project(String key) {
        return viewer().flatMap(user -> {
            Project project = key.length() > LONGEST_KEY ? null : projects.getProjectObjByKey(key);
            boolean visible =
                    project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
            return visible ? Answer.of(project) : notFound("kept.error.project_not_found", key);
        });
    }

    /** A project whose settings the viewer may change. */
    public Answer<Project> administered(String key) {
        return project(key).flatMap(project -> viewer().flatMap(
                        user -> permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                                ? Answer.of(project)
                                : Answer.refused(Refusal.of(
                                        Refusal.Kind.FORBIDDEN, "kept.error.not_project_admin", project.getKey()))));
    }

    public Answer<Issue> issue(String key) {
        return viewer().flatMap(user -> {
            Issue issue = key.length() > LONGEST_KEY ? null : issues.getIssueObject(key);
            return issue != null && mayBrowse(issue, user)
                    ? Answer.of(issue)
                    : notFound("kept.error.issue_not_found", key);
        });
    }

    public Answer<Issue> editable(String key) {
        return issue(key).flatMap(this::editable);
    }

    /** The same for an issue that the viewer may see. */
    public Answer<Issue> editable(Issue issue) {
        return mayEdit(issue)
                ? Answer.of(issue)
                : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.error.may_not_edit", issue.getKey()));
    }

    /** Whether a security level hides the issue from some who see its project. */
    public static boolean restricted(Issue issue) {
        return issue.getSecurityLevelId() != null;
    }

    public boolean mayEdit(Issue issue) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    /** The issue with that id when there is one and the user may see it. */
    public Optional<Issue> visible(long issueId, ApplicationUser user) {
        return byId(issueId).filter(issue -> mayBrowse(issue, user));
    }

    /** The issue whoever asks; for work that nobody in particular started. */
    public Optional<Issue> byId(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId));
    }

    /** The projects that the user may see. */
    public Collection<Project> projects(ApplicationUser user) {
        return permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user);
    }

    /** Ids of the projects in which the user may see something; of all when {@code everything}. */
    public Set<Long> projects(@Nullable ApplicationUser user, boolean everything) {
        Collection<Project> seen = everything
                ? projects.getProjectObjects()
                : permissions.getProjects(ProjectPermissions.BROWSE_PROJECTS, user);
        return seen.stream().map(Project::getId).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Those of these issues that are there and that the user may see; all that are there when {@code everything}. */
    public List<Issue> visible(Collection<Long> issueIds, @Nullable ApplicationUser user, boolean everything) {
        return issues.getIssueObjects(issueIds).stream()
                .filter(issue -> everything || mayBrowse(issue, user))
                .toList();
    }

    private boolean mayBrowse(Issue issue, @Nullable ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private static <T> Answer<T> notFound(String messageKey, String key) {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, messageKey, key));
    }
}
