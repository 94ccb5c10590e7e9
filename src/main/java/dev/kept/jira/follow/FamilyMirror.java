package dev.kept.jira.follow;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;

/** Mirrors a commitment and all that share its outcome: what one of them does, the others show. */
public final class FamilyMirror {

    private final CommitmentBook book;
    private final IssueAccess access;
    private final IssueMirror mirror;

    public FamilyMirror(CommitmentBook book, IssueAccess access, IssueMirror mirror) {
        this.book = book;
        this.access = access;
        this.mirror = mirror;
    }

    /** After a step with that commitment. */
    public void refresh(Commitment commitment) {
        book.family(commitment).forEach(this::refreshOne);
    }

    /** The same with the issue's own commitment at hand; {@code null} when it carries none. */
    void refresh(Issue issue, @Nullable Commitment own) {
        mirror.refreshCommitment(issue, own);
        if (own != null && (own.deal().split() || own.deal().parent() != null)) {
            book.family(own).stream()
                    .filter(one -> one.issueId() != own.issueId())
                    .forEach(this::refreshOne);
        }
    }

    private void refreshOne(Commitment one) {
        access.byId(one.issueId()).ifPresent(mirror::refreshCommitment);
    }
}
