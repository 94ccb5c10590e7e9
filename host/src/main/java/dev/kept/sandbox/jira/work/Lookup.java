package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import java.util.Optional;

/** Finds issues and projects for a user; what the user may not see does not exist for them. */
public final class Lookup {

    private final State state;
    private final Permissions permissions;

    /** Looks up in that state. */
    public Lookup(State state, Permissions permissions) {
        this.state = state;
        this.permissions = permissions;
    }

    /** The issue of that key (also a former one) or id. */
    public IssueState issue(String keyOrId, Optional<User> user) {
        Optional<IssueState> found = keyOrId.matches("[0-9]{1,18}")
                ? state.issues().find(Long.parseLong(keyOrId))
                : state.issues().byKey(keyOrId);
        return found.filter(issue -> permissions.mayBrowse(user, issue))
                .orElseThrow(() -> Refused.notFound("Issue Does Not Exist"));
    }

    /** The issue, when the user may also edit it. */
    public IssueState editable(String keyOrId, Optional<User> user) {
        IssueState issue = issue(keyOrId, user);
        if (!permissions.mayEdit(user, issue)) {
            throw Refused.forbidden("You do not have permission to edit issues in this project.");
        }
        return issue;
    }

    /** The issue, when the user may also delete or move it. */
    public IssueState administered(String keyOrId, Optional<User> user) {
        IssueState issue = issue(keyOrId, user);
        if (!permissions.mayAdminister(user, state.projects().get(issue.projectId()))) {
            throw Refused.forbidden("You do not have permission to delete or move issues in this project.");
        }
        return issue;
    }

    /** The project of that key or id. */
    public Project project(String keyOrId, Optional<User> user) {
        Optional<Project> found = keyOrId.matches("[0-9]{1,18}")
                ? state.projects().find(Long.parseLong(keyOrId))
                : state.projects().byKey(keyOrId);
        return found.filter(project -> permissions.mayBrowse(user, project))
                .orElseThrow(() -> Refused.notFound("No project could be found with key '" + keyOrId + "'."));
    }

    /** The project, when the user may also create issues in it. */
    public Project creatable(String keyOrId, Optional<User> user) {
        Project project = project(keyOrId, user);
        if (!permissions.mayEdit(user, project)) {
            throw Refused.forbidden("You do not have permission to create issues in this project.");
        }
        return project;
    }
}
