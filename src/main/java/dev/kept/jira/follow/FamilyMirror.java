package dev.kept.jira.follow;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Mirrors a commitment and all that share its outcome: a whole and the parts it was split into lie on different issues,
 * and what one of them does changes what the others show. Reads and writes without a check of permissions, because
 * mirrors are the same for everybody; Jira decides who may search them.
 */
public final class FamilyMirror {

    private static final Logger LOG = LoggerFactory.getLogger(FamilyMirror.class);

    private final CommitmentBook book;
    private final IssueAccess access;
    private final IssueMirror mirror;

    public FamilyMirror(CommitmentBook book, IssueAccess access, IssueMirror mirror) {
        this.book = book;
        this.access = access;
        this.mirror = mirror;
    }

    /**
     * To be called after each step with that commitment. Issues that are gone are passed over.
     *
     * <p>The step is on the record already: a mirror that cannot be written now does not undo it, and whoever took the step
     * must not hear that it failed. {@link MirrorCare} brings the mirror up to date.
     */
    public void refresh(Commitment commitment) {
        BestEffort.run(
                () -> book.family(commitment).forEach(this::refreshOne),
                failure -> LOG.warn(
                        "Commitment {} could not be mirrored, incident {}; this is tried again within the hour",
                        commitment.id(),
                        Incident.fresh(),
                        failure));
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
