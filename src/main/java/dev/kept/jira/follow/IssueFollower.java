package dev.kept.jira.follow;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Deliveries;
import dev.kept.core.commitment.IssueCommitments;
import dev.kept.core.consent.StatedWord;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.follow.CommentState;
import dev.kept.core.follow.Consequence;
import dev.kept.core.follow.IssueFacts;
import dev.kept.core.house.RuleStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.rulebook.DeliveryRule;
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

/**
 * Lets what an issue carries follow what the issue looks like, and mirrors what came of it. Compares states, so that it
 * may be repeated without harm and catches up with events that were missed; only the promise fields are followed by
 * what an edit touched.
 */
public final class IssueFollower {

    private static final Logger LOG = LoggerFactory.getLogger(IssueFollower.class);

    private final CommitmentBook book;
    private final IssueFields fields;
    private final IssueAccess issues;
    private final FamilyMirror mirrors;
    private final Consequence.FurtherFacts evidence;
    private final StatedWord stated;

    public IssueFollower(
            CommitmentBook book,
            LedgerStore ledger,
            IssueFields fields,
            IssueAccess issues,
            CommentAccess comments,
            FamilyMirror mirrors,
            StatedWord stated,
            RuleStore rules) {
        this.book = book;
        this.fields = fields;
        this.issues = issues;
        this.mirrors = mirrors;
        this.stated = stated;
        this.evidence = new Record(new Deliveries(ledger), comments, rules);
    }

    /**
     * Carries out what follows from a change of the issue. Costs one query for an issue without commitments whose
     * promise fields were not touched, which is the usual case. What the rules refuse is left undone and noted in the
     * log.
     *
     * @param issue as it is after the change
     * @param change what is known of the change
     * @param actor who made the change
     * @param at when it was made; a delivery is recorded at the time of the issue's resolution instead
     * @return what came of it; nothing is mirrored yet
     */
    Followed follow(Issue issue, Change change, ActorMark actor, Instant at) {
        Set<IssueFacts.PromiseDetail> edited = change.edited();
        IssueCommitments carried = book.carried(issue.getId());
        if (carried.all().isEmpty() && edited.isEmpty()) {
            return new Followed(false, null);
        }
        IssueFacts facts = edited.isEmpty() ? IssueFields.untouched(issue) : fields.facts(issue, edited);
        IssueFacts all = (change.resolution() ? facts.afterExchange() : facts).reporting(change.reported());
        List<Consequence> consequences = Consequence.of(all, carried, evidence, at, change.comments());
        Map<CommitmentId, Commitment> now = new LinkedHashMap<>();
        carried.all().forEach(one -> now.put(one.id(), one));
        for (Consequence consequence : consequences) {
            consequence
                    .carryOut(book, actor)
                    .fold(done -> done, refusal -> refused(issue, consequence, refusal))
                    .forEach(one -> now.put(one.id(), told(consequence, one)));
        }
        return new Followed(!consequences.isEmpty(), new IssueCommitments(List.copyOf(now.values())).own());
    }

    /** A report asks the contacts nothing, so they hear nothing of it. */
    private Commitment told(Consequence consequence, Commitment now) {
        return consequence instanceof Consequence.Report
                ? now
                : stated.tell(now).now();
    }

    /**
     * What is known of a change beside what the issue looks like after it.
     *
     * @param edited which promise fields it touched
     * @param resolution whether it put one resolution in the place of another
     * @param comments whether it may have been a change of a comment
     * @param reported how IT says by it that the promise stands; {@code null} when it says nothing of it
     */
    record Change(
            Set<IssueFacts.PromiseDetail> edited,
            boolean resolution,
            boolean comments,
            @Nullable ReportedStatus reported) {
        static final Change UNKNOWN = of(Set.of());

        /** One of these fields alone. */
        static Change of(Set<IssueFacts.PromiseDetail> edited) {
            return new Change(edited, false, false, null);
        }
    }

    /**
     * What came of a change.
     *
     * @param anything whether anything followed from it, be it only a refusal
     * @param own the issue's own commitment as it is now; {@code null} when it carries none
     */
    record Followed(boolean anything, @Nullable Commitment own) {}

    /**
     * Follows the issue of a promise whose date has come: the issue may have changed without an event, and the passing
     * of the day alone changes the outcome that is mirrored. A promise that was split is first settled by its parts.
     * Does nothing where the issue is gone: the record counts all the same.
     *
     * @param at now; a delivery found out late is recorded at the time of the issue's resolution all the same
     */
    void catchUp(Commitment awaited, Instant at) {
        issues.byId(awaited.issueId()).ifPresent(issue -> {
            if (awaited.deal().split()) {
                book.settle(awaited.id());
            }
            mirror(issue, follow(issue, Change.UNKNOWN, ActorMark.NOBODY, at).own());
        });
    }

    /**
     * Brings the mirrors of the issue's own commitment, and of all that share its outcome, up to date.
     *
     * @param own {@code null} when the issue carries none
     */
    void mirror(Issue issue, @Nullable Commitment own) {
        mirrors.refresh(issue, own);
    }

    /**
     * Leaves the record as it is. What somebody typed in vain stands on the panel with the reason, see {@code
     * UnrecordedValues}.
     */
    private static List<Commitment> refused(Issue issue, Consequence consequence, Refusal refusal) {
        if (consequence instanceof Consequence.FieldStep || consequence instanceof Consequence.Make) {
            LOG.info(
                    "What was set in the promise fields of {} is not on record: {}",
                    issue.getId(),
                    refusal.messageKey());
        } else {
            // Nothing went wrong: a whole waits for its parts, say, and the issue may look as it likes.
            LOG.debug("Issue {}: {}", issue.getId(), refusal.messageKey());
        }
        return List.of();
    }

    /**
     * What the consequences depend on beside the issue.
     *
     * @param deliveries tells from the ledger's events whose word a delivery rests on
     * @param comments tells whether a comment is still there, and hidden
     * @param rules say what counts as delivered
     */
    private record Record(Deliveries deliveries, CommentAccess comments, RuleStore rules)
            implements Consequence.FurtherFacts {

        @Override
        public boolean deliveredByIssue(Commitment own) {
            return deliveries.byIssue(own);
        }

        @Override
        public @Nullable Instant takenBackAt(Commitment own) {
            return deliveries.takenBackAt(own);
        }

        @Override
        public DeliveryRule delivery() {
            return rules.current().delivery();
        }

        @Override
        public CommentState comment(long commentId) {
            return comments.byId(commentId)
                    .map(comment -> CommentAccess.hidden(comment) ? CommentState.HIDDEN : CommentState.OPEN)
                    .orElse(CommentState.GONE);
        }
    }
}
