package dev.kept.jira;

import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;

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

    void refresh(Commitment commitment) {
        book.family(commitment).forEach(one -> access.byId(one.issueId()).ifPresent(mirror::refreshCommitment));
    }
}
