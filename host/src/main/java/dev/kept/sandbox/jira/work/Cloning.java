package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.IssueDraft;
import dev.kept.sandbox.jira.state.IssueLink;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import java.util.List;
import java.util.Optional;

/**
 * Makes a copy of an issue as the product does: with the values of its fields, without comments, history, resolution and
 * issue properties, told to everybody as a new issue; the link between the two comes after that.
 */
public final class Cloning {

    private final State state;
    private final IssueWork work;
    private final Permissions permissions;

    /** Makes copies with that. */
    public Cloning(State state, IssueWork work, Permissions permissions) {
        this.state = state;
        this.work = work;
        this.permissions = permissions;
    }

    /**
     * Copies an issue within its project.
     *
     * @param customs the values of its custom fields
     */
    public IssueState copy(Optional<User> user, IssueState original, String summary, List<CustomChange> customs) {
        Project project = state.projects().get(original.projectId());
        boolean keepsReporter = permissions.mayAdminister(user, project);
        IssueState copy = work.create(
                user,
                new NewIssue(
                        project,
                        original.typeId(),
                        draft -> {
                            fill(original, draft);
                            draft.summary = summary;
                            draft.reporter = keepsReporter ? original.reporter() : draft.creator;
                        },
                        customs));
        new Linking(state, work).link(user, IssueLink.Type.CLONERS, copy, original);
        return state.issues().get(copy.id());
    }

    private void fill(IssueState original, IssueDraft draft) {
        draft.description = original.description();
        draft.priorityId = original.priorityId();
        draft.assignee = original.assignee();
        draft.labels.addAll(original.labels());
        draft.dueDate = original.dueDate();
        draft.securityLevel = original.securityLevel();
        draft.affectedVersions.addAll(original.affectedVersions());
        original.fixVersions().stream()
                .filter(version -> state.projects()
                        .version(version)
                        .filter(one -> !one.archived())
                        .isPresent())
                .forEach(draft.fixVersions::add);
    }
}
