package dev.kept.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.IssueManager;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.jira.security.JiraAuthenticationContext;
import com.atlassian.jira.security.PermissionManager;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

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

    Answer<ApplicationUser> viewer() {
        ApplicationUser user = authentication.getLoggedInUser();
        return user == null
                ? Answer.refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.error.not_logged_in"))
                : Answer.of(user);
    }

    Answer<Project> project(String key) {
        return viewer().flatMap(user -> {
            Project project = key.length() > LONGEST_KEY ? null : projects.getProjectObjByKey(key);
            boolean visible =
                    project != null && permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, project, user);
            return visible ? Answer.of(project) : notFound("kept.error.project_not_found", key);
        });
    }

    /** A project whose settings the viewer may change. */
    Answer<Project> administered(String key) {
        return project(key).flatMap(project -> viewer().flatMap(
                        user -> permissions.hasPermission(ProjectPermissions.ADMINISTER_PROJECTS, project, user)
                                ? Answer.of(project)
                                : Answer.refused(Refusal.of(
                                        Refusal.Kind.FORBIDDEN, "kept.error.not_project_admin", project.getKey()))));
    }

    Answer<Issue> issue(String key) {
        return viewer().flatMap(user -> {
            Issue issue = key.length() > LONGEST_KEY ? null : issues.getIssueObject(key);
            return issue != null && mayBrowse(issue, user)
                    ? Answer.of(issue)
                    : notFound("kept.error.issue_not_found", key);
        });
    }

    Answer<Issue> editable(String key) {
        return issue(key)
                .flatMap(issue -> mayEdit(issue)
                        ? Answer.of(issue)
                        : Answer.refused(
                                Refusal.of(Refusal.Kind.FORBIDDEN, "kept.error.may_not_edit", issue.getKey())));
    }

    boolean mayEdit(Issue issue) {
        ApplicationUser user = authentication.getLoggedInUser();
        return user != null && permissions.hasPermission(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    /** The issue with that id when there is one and the user may see it. */
    Optional<Issue> visible(long issueId, ApplicationUser user) {
        return byId(issueId).filter(issue -> mayBrowse(issue, user));
    }

    /** Those of these issues that are there and that the user may see, by id: one question for all of them. */
    Map<Long, Issue> visible(Collection<Long> issueIds, ApplicationUser user) {
        Map<Long, Issue> visible = new HashMap<>();
        if (!issueIds.isEmpty()) {
            for (Issue issue : issues.getIssueObjects(issueIds)) {
                if (mayBrowse(issue, user)) {
                    visible.put(issue.getId(), issue);
                }
            }
        }
        return visible;
    }

    /** The issue whoever asks; for work that nobody in particular started. */
    Optional<Issue> byId(long issueId) {
        return Optional.ofNullable(issues.getIssueObject(issueId));
    }

    private boolean mayBrowse(Issue issue, ApplicationUser user) {
        return permissions.hasPermission(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private static <T> Answer<T> notFound(String messageKey, String key) {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, messageKey, key));
    }
}
