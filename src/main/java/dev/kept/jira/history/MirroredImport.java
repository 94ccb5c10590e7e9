package dev.kept.jira.history;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.Reconstruction;
import dev.kept.core.backfill.run.LedgerImport;
import dev.kept.core.backfill.run.PromiseImport;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.follow.IssueMirror;
import java.util.List;

/**
 * Writes reconstructed promises into the ledger, and then into the issues' properties, where JQL finds what was
 * written.
 */
public final class MirroredImport implements PromiseImport {

    private final LedgerImport ledger;
    private final IssueAccess issues;
    private final IssueMirror mirror;

    public MirroredImport(LedgerImport ledger, IssueAccess issues, IssueMirror mirror) {
        this.ledger = ledger;
        this.issues = issues;
        this.mirror = mirror;
    }

    /**
     * Writes the promises of a page and returns how many were new. All its issues are mirrored, not only those written
     * now: a node may have died between the two, and the repeated page finds the ledger written already.
     */
    @Override
    public int add(List<Reconstruction> promises, Source source) {
        int added = ledger.add(promises, source);
        for (Reconstruction promise : promises) {
            issues.byId(promise.issue().issueId()).ifPresent(mirror::refreshCommitment);
        }
        return added;
    }
}
