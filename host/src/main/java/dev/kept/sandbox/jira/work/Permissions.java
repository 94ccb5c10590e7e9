package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.state.Role;
import dev.kept.sandbox.jira.state.State;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may see and do what. Administrators may do everything, also in read-only mode, in which all others only read; nobody
 * without a licence gets in by name or group.
 */
public final class Permissions {

    private final State state;

    /** Decides from the projects' access rules. */
    public Permissions(State state) {
        this.state = state;
    }

    /** Whether the user may see the project and its issues. */
    public boolean mayBrowse(Optional<User> user, Project project) {
        return holds(user, project.access().browse());
    }

    /** Whether the user may see the issue. */
    public boolean mayBrowse(Optional<User> user, IssueState issue) {
        return mayBrowse(user, state.projects().get(issue.projectId())) && passes(user, issue);
    }

    /** Whether the issue's security level, if it has one, lets the user through. */
    public boolean passes(Optional<User> user, IssueState issue) {
        if (issue.securityLevel() == null) {
            return true;
        }
        String key = user.map(User::key).orElse("");
        return key.equals(issue.reporter())
                || key.equals(issue.assignee())
                || administers(user, state.projects().get(issue.projectId()));
    }

    /** Whether the user may create, edit, transition and comment issues there; nobody may in an archived project. */
    public boolean mayEdit(Optional<User> user, Project project) {
        return !project.archived() && writes(user) && edits(user, project);
    }

    private boolean edits(Optional<User> user, Project project) {
        return mayBrowse(user, project) && holds(user, project.access().edit());
    }

    private boolean writes(Optional<User> user) {
        return !state.readOnly() || user.filter(User::administrator).isPresent();
    }

    /** Whether the user may edit the issue. */
    public boolean mayEdit(Optional<User> user, IssueState issue) {
        return mayEdit(user, state.projects().get(issue.projectId())) && passes(user, issue);
    }

    /** Whether the user administers the project; such a user may also delete and move its issues. */
    public boolean mayAdminister(Optional<User> user, Project project) {
        return writes(user) && administers(user, project);
    }

    private boolean administers(Optional<User> user, Project project) {
        return mayBrowse(user, project) && holds(user, project.access().administer());
    }

    /** Whether the user may see the comment, being allowed to see the issue. */
    public boolean maySee(Optional<User> user, IssueState issue, Remark remark) {
        Remark.Level level = remark.level();
        if (level == null) {
            return true;
        }
        if (level.group() != null) {
            return user.map(one -> one.in(level.group())).orElse(false);
        }
        Project project = state.projects().get(issue.projectId());
        return Role.find(String.valueOf(level.role()))
                .map(role -> switch (role) {
                    case USERS -> mayBrowse(user, project);
                    case DEVELOPERS -> edits(user, project);
                    case ADMINISTRATORS -> administers(user, project);
                })
                .orElse(false);
    }

    /** The issue's comments that the user may see, oldest first. */
    public List<Remark> comments(Optional<User> user, IssueState issue) {
        return issue.comments().stream()
                .filter(remark -> maySee(user, issue, remark))
                .toList();
    }

    /** Whether the user may change or delete the comment: an own one, or any as the project's administrator. */
    public boolean mayChange(Optional<User> user, IssueState issue, Remark remark) {
        boolean own = user.isPresent() && user.get().key().equals(remark.author());
        return maySee(user, issue, remark)
                && mayEdit(user, issue)
                && (own || mayAdminister(user, state.projects().get(issue.projectId())));
    }

    /** The projects the user sees in lists and searches, by name; archived ones are in none. */
    public List<Project> visible(Optional<User> user) {
        return state.projects().all().stream()
                .filter(project -> !project.archived() && mayBrowse(user, project))
                .toList();
    }

    private static boolean holds(Optional<User> user, Set<String> holders) {
        if (holders.contains("anyone")) {
            return true;
        }
        if (user.isEmpty() || !user.get().maySignIn()) {
            return false;
        }
        User person = user.get();
        return person.administrator()
                || holders.contains("licensed")
                || holders.contains("user:" + person.name())
                || person.groups().stream().anyMatch(group -> holders.contains("group:" + group));
    }
}
