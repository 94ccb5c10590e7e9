package dev.kept.jira.follow;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Deliveries;
import dev.kept.core.commitment.IssueCommitments;
import dev.kept.core.follow.CommentState;
import dev.kept.core.follow.Consequence;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.jira.access.CommentAccess;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.field.IssueFields;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Lets what an issue carries follow what the issue looks like, and mirrors what came of it. May be repeated without harm. */
public final class IssueFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IssueFollower.class);

    private final CommitmentBook book;
    private final IssueFields fields;
    private final IssueAccess issues;
    private final FamilyMirror mirrors;
    private final Consequence.Evidence evidence;

    public IssueFollower(
            CommitmentBook book,
            LedgerStore ledger,
            IssueFields fields,
            IssueAccess issues,
            CommentAccess comments,
            FamilyMirror mirrors) {
        this.book = book;
        this.fields = fields;
        this.issues = issues;
        this.mirrors = mirrors;
        this.evidence = new Record(new Deliveries(ledger), comments);
    }

    /**
     * Follows a change.
     *
     * @param edited which promise fields it touched
     * @param comments whether it may have been a change of a comment
     * @return what came of it
     */
    Followed follow(Issue issue, Set<IssueFacts.Part> edited, boolean comments, ActorMark actor, Instant at) {
        IssueCommitments carried = book.carried(issue.getId());
        if (carried.all().isEmpty() && edited.isEmpty()) {
            return new Followed(false, null);
        }
        IssueFacts facts = edited.isEmpty() ? IssueFields.untouched(issue) : fields.facts(issue, edited);
        List<Consequence> consequences = Consequence.of(facts, carried, evidence, at, comments);
        Map<CommitmentId, Commitment> now = new LinkedHashMap<>();
        carried.all().forEach(one -> now.put(one.id(), one));
        for (Consequence consequence : consequences) {
            consequence
                    .carryOut(book, actor)
                    .fold(done -> done, refusal -> refused(issue, consequence, refusal))
                    .forEach(one -> now.put(one.id(), one));
        }
        return new Followed(!consequences.isEmpty(), new IssueCommitments(List.copyOf(now.values())).own());
    }

    /**
     * What came of a change.
     *
     * @param anything whether anything did
     * @param own the issue's own commitment as it is now; {@code null} when it carries none
     */
    record Followed(boolean anything, @Nullable Commitment own) {}

    /**
     * The same for a promise whose date has come: its issue may have changed without a word, and what the day itself
     * changed is mirrored. Nothing is done where the issue is gone: the record counts all the same.
     */
    void catchUp(Commitment awaited, Instant at) {
        issues.byId(awaited.issueId()).ifPresent(issue -> {
            if (awaited.deal().split()) {
                book.settle(awaited.id());
            }
            mirror(issue, follow(issue, Set.of(), false, ActorMark.NOBODY, at).own());
        });
    }

    /** Brings the mirrors of the issue's own commitment, and of all that share its outcome, up to date. */
    void mirror(Issue issue, @Nullable Commitment own) {
        mirrors.refresh(issue, own);
    }

    /** The record stays as it is. What was typed stands on the panel with the reason, see {@code UnrecordedValues}. */
    private static List<Commitment> refused(Issue issue, Consequence consequence, Refusal refusal) {
        if (consequence instanceof Consequence.Typed || consequence instanceof Consequence.Make) {
            LOG.info(
                    "What was set in the promise fields of {} is not on record: {}",
                    issue.getKey(),
                    refusal.messageKey());
        } else {
            // Nothing went wrong: a whole waits for its parts, say, and the issue may look as it likes.
            LOG.debug("Issue {}: {}", issue.getKey(), refusal.messageKey());
        }
        return List.of();
    }

    /** Reads the ledger's events, and Jira's comments. */
    private record Record(Deliveries deliveries, CommentAccess comments) implements Consequence.Evidence {

        @Override
        public boolean deliveredByIssue(Commitment own) {
            return deliveries.byIssue(own);
        }

        @Override
        public @Nullable Instant takenBackAt(Commitment own) {
            return deliveries.takenBackAt(own);
        }

        @Override
        public CommentState comment(long commentId) {
            return comments.byId(commentId)
                    .map(comment -> CommentAccess.hidden(comment) ? CommentState.HIDDEN : CommentState.OPEN)
                    .orElse(CommentState.GONE);
        }
    }
}
