package dev.kept.jira.follow;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;

/**
 * Mirrors a commitment and all that share its outcome: a whole and the parts it was split into lie on different issues,
 * and what one of them does changes what the others show. Reads and writes without a check of permissions, because
 * mirrors are the same for everybody; Jira decides who may search them.
 */
public final class FamilyMirror {

    private final CommitmentBook book;
    private final IssueAccess access;
    private final IssueMirror mirror;

    public FamilyMirror(CommitmentBook book, IssueAccess access, IssueMirror mirror) {
        this.book = book;
        this.access = access;
        this.mirror = mirror;
    }

    /** To be called after each step with that commitment. Issues that are gone are passed over. */
    public void refresh(Commitment commitment) {
        book.family(commitment).forEach(this::refreshOne);
    }

    /**
     * The same where issue and commitment are at hand, which saves reading the family where there is none.
     *
     * @param own the issue's own commitment as it is now; {@code null} when it carries none
     */
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
