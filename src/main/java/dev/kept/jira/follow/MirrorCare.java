package dev.kept.jira.follow;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.jira.access.IssueAccess;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Finds issue properties that say something else than the ledger, and puts them right: JQL and the fields read these, and a
 * step is recorded although its mirror could not be written.
 */
public final class MirrorCare {

    /** Commitments of one piece. */
    static final int PIECE = 200;
    /** More than move on between two nights in a large house. */
    private static final int RECENT = 5_000;

    private static final Logger LOG = LoggerFactory.getLogger(MirrorCare.class);

    private final LedgerStore ledger;
    private final EvidenceStore evidence;
    private final SealStore seals;
    private final CommitmentBook book;
    private final IssueAccess access;
    private final IssueMirror mirror;

    public MirrorCare(
            LedgerStore ledger,
            EvidenceStore evidence,
            SealStore seals,
            CommitmentBook book,
            IssueAccess access,
            IssueMirror mirror) {
        this.ledger = ledger;
        this.evidence = evidence;
        this.seals = seals;
        this.book = book;
        this.access = access;
        this.mirror = mirror;
    }

    /** Of what moved on since the last seals: whatever failed since then is tried again. Returns how many failed again. */
    public int recent() {
        int failed = 0;
        for (Commitment one : seals.unsealed(RECENT)) {
            failed += mirrored(one) == MirrorCondition.LEFT_WRONG ? 1 : 0;
        }
        return failed;
    }

    /**
     * Some more of all there are.
     *
     * @param after the last one of the piece before; {@code null} for the start
     */
    public Rebuild.RebuildPiece piece(@Nullable String after) {
        List<CommitmentId> ids = evidence.chains(after == null ? null : new CommitmentId(after), PIECE);
        int changed = 0;
        for (CommitmentId id : ids) {
            changed += ledger.find(id)
                            .filter(one -> mirrored(one) == MirrorCondition.PUT_RIGHT)
                            .isPresent()
                    ? 1
                    : 0;
        }
        String next = ids.size() < PIECE ? null : ids.get(ids.size() - 1).value();
        return new Rebuild.RebuildPiece(next, ids.size(), changed);
    }

    /** The first issue of a project whose property says something else than the ledger; {@code null} for none. */
    public @Nullable Difference difference(long projectId) {
        CommitmentId after = null;
        List<Commitment> page;
        do {
            page = ledger.inProject(projectId, after, PIECE);
            for (Commitment one : page) {
                after = one.id();
                Issue issue = carrier(one);
                if (issue != null
                        && !mirror.holds(issue, book.ofIssue(issue.getId()).orElse(null))) {
                    return new Difference(
                            "kept.evidence.mirror",
                            List.of(one.id().value(), String.valueOf(issue.getKey())),
                            one.id(),
                            null);
                }
            }
        } while (page.size() == PIECE);
        return null;
    }

    /** How an issue's property was found. */
    private enum MirrorCondition {
        RIGHT,
        PUT_RIGHT,
        /** It could not be written again. */
        LEFT_WRONG
    }

    private MirrorCondition mirrored(Commitment one) {
        return BestEffort.attempt(() -> putRight(one), failure -> {
            LOG.warn("Commitment {} could not be mirrored, incident {}", one.id(), Incident.fresh(), failure);
            return MirrorCondition.LEFT_WRONG;
        });
    }

    private MirrorCondition putRight(Commitment one) {
        Issue issue = carrier(one);
        Commitment own = issue == null ? null : book.ofIssue(issue.getId()).orElse(null);
        if (issue == null || mirror.holds(issue, own)) {
            return MirrorCondition.RIGHT;
        }
        mirror.refreshCommitment(issue, own);
        return MirrorCondition.PUT_RIGHT;
    }

    /** The issue that shows the commitment; {@code null} when it is gone, or a comment carries it. */
    private @Nullable Issue carrier(Commitment one) {
        return one.ofIssueItself() && !one.deleted()
                ? access.byId(one.issueId()).orElse(null)
                : null;
    }
}
