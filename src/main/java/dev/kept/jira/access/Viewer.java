package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.permission.ProjectPermissions;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A person with an account in Jira, who hands out the projects, issues and commitments that he or she may see.
 *
 * <p>What does not exist and what may not be seen get the same answer, so that nothing can be found out by asking.
 * Permissions are those of the moment of asking: a viewer is made for one request and not kept.
 */
public final class Viewer {

    private final ApplicationUser user;
    private final UserManager users;
    private final IssueAccess issues;
    private final CommentAccess comments;
    private final CommitmentBook book;

    Viewer(ApplicationUser user, UserManager users, IssueAccess issues, CommentAccess comments, CommitmentBook book) {
        this.user = user;
        this.users = users;
        this.issues = issues;
        this.comments = comments;
        this.book = book;
    }

    public ApplicationUser user() {
        return user;
    }

    /**
     * The mark under which the ledger records what this person does now: a digest of the user key with a fresh salt, so
     * that the person can later be erased from the record without breaking it. Goes by the key, which outlives a change
     * of the user name.
     */
    public ActorMark mark() {
        return ActorMark.of(user.getKey());
    }

    /** Whether this is an administrator or a system administrator of Jira. */
    public boolean isAdministrator() {
        UserKey key = new UserKey(user.getKey());
        return users.isAdmin(key) || users.isSystemAdmin(key);
    }

    /** Whether this person answers for IT: as an administrator of Jira, or as administrator or lead of some project. */
    public boolean speaksForIt() {
        return isAdministrator() || projects().stream().anyMatch(one -> new VisibleProject(this, one).speaksForIt());
    }

    /** The projects that this person may browse. Of the issues in them some may still be hidden. */
    public Collection<Project> projects() {
        return issues.projects(user);
    }

    /** The project with that key; {@code NOT_FOUND} when it does not exist or this person may not browse it. */
    public Answer<VisibleProject> project(String key) {
        Optional<Project> project = issues.projectByKey(key);
        return project.isPresent() && issues.may(ProjectPermissions.BROWSE_PROJECTS, project.get(), user)
                ? Answer.of(new VisibleProject(this, project.get()))
                : notFound("kept.error.project_not_found", key);
    }

    /**
     * The project with that key, for changes of its settings; {@code FORBIDDEN} when this person may browse it and not
     * administer it.
     */
    public Answer<VisibleProject> administered(String key) {
        return project(key)
                .flatMap(visible -> issues.may(ProjectPermissions.ADMINISTER_PROJECTS, visible.project(), user)
                        ? Answer.of(visible)
                        : Answer.refused(Refusal.of(
                                Refusal.Kind.FORBIDDEN,
                                "kept.error.not_project_admin",
                                visible.project().getKey())));
    }

    /** Whether this person may administer the project; {@code false} also when it does not exist. */
    public boolean administers(long projectId) {
        return issues.projectById(projectId)
                .filter(project -> issues.may(ProjectPermissions.ADMINISTER_PROJECTS, project, user))
                .isPresent();
    }

    /** The issue with that key; {@code NOT_FOUND} when it does not exist or this person may not see it. */
    public Answer<VisibleIssue> issue(String key) {
        Optional<Issue> issue = issues.byKey(key);
        return issue.isPresent() && mayBrowse(issue.get())
                ? Answer.of(visible(issue.get()))
                : notFound("kept.error.issue_not_found", key);
    }

    /** The issue with that key, for changes; {@code FORBIDDEN} when this person may see it and not edit it. */
    public Answer<VisibleIssue> editable(String key) {
        return issue(key).flatMap(VisibleIssue::editable);
    }

    /** The issue with that id; empty when it does not exist or this person may not see it. */
    public Optional<VisibleIssue> issue(long id) {
        return issues.byId(id).filter(this::mayBrowse).map(this::visible);
    }

    /** Those of these issues that exist and that this person may see, read at once. */
    private List<VisibleIssue> issues(Collection<Long> ids) {
        return issues.visible(ids, user, false).stream().map(this::visible).toList();
    }

    /**
     * The commitment with that id, on an issue or on a comment; {@code NOT_FOUND} when it does not exist, or its issue
     * or comment may not be seen. The id may be anything that somebody typed.
     */
    public Answer<VisibleCommitment> commitment(String id) {
        boolean possible = !id.isBlank() && id.length() <= CommitmentId.LONGEST;
        Optional<VisibleCommitment> visible =
                possible ? book.find(new CommitmentId(id)).flatMap(this::see) : Optional.empty();
        return visible.map(Answer::of)
                .orElseGet(() -> Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.commitment_not_found")));
    }

    /**
     * The commitment with its issue, when this person may see the issue and, where a comment carries it, the comment.
     */
    public Optional<VisibleCommitment> see(Commitment commitment) {
        return issue(commitment.issueId()).flatMap(issue -> issue.see(commitment));
    }

    /**
     * Those of these commitments that this person may see, by their ids. Their issues are read at once, so that a list costs
     * no more than one of its rows.
     */
    public Map<CommitmentId, VisibleCommitment> see(Collection<Commitment> commitments) {
        Map<Long, VisibleIssue> on = new HashMap<>();
        issues(commitments.stream().map(Commitment::issueId).distinct().toList())
                .forEach(issue -> on.put(issue.issue().getId(), issue));
        Map<CommitmentId, VisibleCommitment> seen = new HashMap<>();
        commitments.forEach(one -> Optional.ofNullable(on.get(one.issueId()))
                .flatMap(issue -> issue.see(one))
                .ifPresent(visible -> seen.put(one.id(), visible)));
        return seen;
    }

    /**
     * Whether this person may edit the issue by Jira's permissions, and its project is not archived; a contact of the requester may answer without it.
     */
    boolean mayEdit(Issue issue) {
        return !IssueAccess.archived(issue) && issues.may(ProjectPermissions.EDIT_ISSUES, issue, user);
    }

    /** The same for the project as a whole. */
    boolean mayEdit(Project project) {
        return !project.isArchived() && issues.may(ProjectPermissions.EDIT_ISSUES, project, user);
    }

    private boolean mayBrowse(Issue issue) {
        return issues.may(ProjectPermissions.BROWSE_PROJECTS, issue, user);
    }

    private VisibleIssue visible(Issue issue) {
        return new VisibleIssue(this, issue, comments, book);
    }

    private static <T> Answer<T> notFound(String messageKey, String key) {
        return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, messageKey, key));
    }
}
