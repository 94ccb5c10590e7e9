package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.IssueRef;
import java.util.List;
import java.util.Optional;

/**
 * An issue that the viewer may see, and those of its comments and commitments that the same person may see. Only a
 * {@link Viewer} makes one, after asking for permission: who holds it need not ask again.
 */
public final class VisibleIssue {

    private final Viewer viewer;
    private final Issue issue;
    private final CommentAccess comments;
    private final CommitmentBook book;

    VisibleIssue(Viewer viewer, Issue issue, CommentAccess comments, CommitmentBook book) {
        this.viewer = viewer;
        this.issue = issue;
        this.comments = comments;
        this.book = book;
    }

    public Viewer viewer() {
        return viewer;
    }

    public Issue issue() {
        return issue;
    }

    /**
     * Whether Jira has a resolution date for it. Then the issue itself can carry no new promise; its comments still
     * can.
     */
    public boolean resolved() {
        return issue.getResolutionDate() != null;
    }

    /** Whether its project is archived: then nobody takes a step, also no contact of the requester. */
    public boolean archived() {
        return IssueAccess.archived(issue);
    }

    public boolean mayEdit() {
        return viewer.mayEdit(issue);
    }

    /** This issue, when the viewer may edit it; otherwise {@link #notEditable}. */
    public Answer<VisibleIssue> editable() {
        return mayEdit() ? Answer.of(this) : notEditable();
    }

    /**
     * The refusal for a viewer who may see the issue and not edit it. It may name the issue, which that viewer sees
     * anyway.
     */
    public <T> Answer<T> notEditable() {
        return archived()
                ? Answer.refused(IssueAccess.archivedRefusal(issue))
                : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.error.may_not_edit", issue.getKey()));
    }

    /**
     * What a commitment on the issue itself records as its place: issue, project, and whether a security level hides it
     * now.
     */
    public IssueRef ref() {
        return new IssueRef(issue.getId(), issue.getProjectId(), IssueAccess.restricted(issue));
    }

    /**
     * What a small promise on that comment records as its place. Restricted when the issue or the comment is hidden
     * from some. A comment that may not be seen is refused like one that does not exist.
     */
    public Answer<IssueRef> comment(long commentId) {
        return comments.visible(issue, commentId, viewer.user())
                .map(comment -> Answer.of(new IssueRef(
                        issue.getId(),
                        issue.getProjectId(),
                        IssueAccess.restricted(issue) || CommentAccess.hidden(comment),
                        commentId)))
                .orElseGet(() ->
                        Answer.refused(Refusal.invalid("commentId", "kept.error.comment_not_found", issue.getKey())));
    }

    /** The commitment that the issue itself carries, open or the latest; empty when there never was one. */
    public Optional<VisibleCommitment> commitment() {
        return book.ofIssue(issue.getId()).map(this::written);
    }

    /** The small promises of its comments that the viewer may see, the oldest first. */
    public List<VisibleCommitment> smallPromises() {
        return book.ofComments(issue.getId()).stream()
                .flatMap(small -> see(small).stream())
                .toList();
    }

    /**
     * The commitment, which must be one of this issue's, when the viewer may see it. A promise in a hidden comment is
     * hidden with it.
     */
    Optional<VisibleCommitment> see(Commitment commitment) {
        return comments.shows(commitment, issue, viewer.user()) ? Optional.of(written(commitment)) : Optional.empty();
    }

    /** A commitment of this issue that the viewer has just written. Asks for no permission: who wrote it may see it. */
    public VisibleCommitment written(Commitment commitment) {
        return new VisibleCommitment(commitment, this, book);
    }
}
