package dev.kept.jira.access;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.IssueRef;
import java.util.List;
import java.util.Optional;

/** Commitments as a viewer sees them: with the present key and summary of their issue, and only if that is visible. */
public final class CommitmentShelf {

    private final LedgerStore ledger;
    private final CommitmentBook book;
    private final IssueAccess access;
    private final CommentAccess comments;

    public CommitmentShelf(LedgerStore ledger, CommitmentBook book, IssueAccess access, CommentAccess comments) {
        this.ledger = ledger;
        this.book = book;
        this.access = access;
        this.comments = comments;
    }

    public CommitmentBook book() {
        return book;
    }

    public CommitmentView view(Commitment commitment, Issue issue) {
        return view(commitment, book.head(commitment), issue);
    }

    /** The same where it is known already whose outcome it has. */
    public CommitmentView view(Commitment commitment, Commitment deciding, Issue issue) {
        return CommitmentView.of(
                commitment, Outcomes.of(deciding, book.today(deciding)), issue.getKey(), issue.getSummary());
    }

    /** The issue of a commitment that the viewer may see: the issue, and the comment when one carries it. */
    public Optional<Issue> visible(Commitment commitment, ApplicationUser viewer) {
        return access.visible(commitment.issueId(), viewer).filter(issue -> visible(commitment, issue, viewer));
    }

    /** Of a deleted comment nobody knows any more who could see it: what was open to all stays so. */
    public boolean visible(Commitment commitment, Issue issue, @Nullable ApplicationUser viewer) {
        Long comment = commitment.carrier().commentId();
        return comment == null
                || comments.visible(issue, comment, viewer).isPresent()
                || !commitment.restricted() && comments.deleted(comment);
    }

    /** What a small promise on that comment refers to; whoever may not see the comment hears that there is none. */
    public Answer<IssueRef> comment(Issue issue, long commentId, ApplicationUser viewer) {
        return comments.visible(issue, commentId, viewer)
                .map(comment -> Answer.of(new IssueRef(
                        issue.getId(),
                        issue.getProjectId(),
                        IssueAccess.restricted(issue) || CommentAccess.hidden(comment),
                        commentId)))
                .orElseGet(() ->
                        Answer.refused(Refusal.invalid("commentId", "kept.error.comment_not_found", issue.getKey())));
    }

    /** The small promises of an issue that the viewer may see, as far as their comments are visible too. */
    public List<CommitmentView> ofComments(Issue issue, ApplicationUser viewer) {
        return book.ofComments(issue.getId()).stream()
                .filter(small -> visible(small, issue, viewer))
                .map(small -> view(small, issue))
                .toList();
    }

    public List<String> requesters(String prefix, int limit) {
        return ledger.requestersLike(prefix, limit);
    }
}
