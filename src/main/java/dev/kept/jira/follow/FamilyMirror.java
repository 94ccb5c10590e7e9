package dev.kept.jira.follow;

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

    public void refresh(Commitment commitment) {
        book.family(commitment).forEach(one -> access.byId(one.issueId()).ifPresent(mirror::refreshCommitment));
    }
}
