package dev.kept.core.follow;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.IssueCommitments;
import dev.kept.core.commitment.Step;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.DeliveryRule;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What a change of an issue means for what it carries. Decided from the state of both sides, not from the kind of event,
 * so that the same change heard twice, or one change missed, does no harm. {@code docs/what-follows.md} has the rules as
 * a table.
 */
public sealed interface Consequence {

    /**
     * Writes it into the book, and answers what it touched as it is now. A refusal means that the book knows better: it
     * stays as it is.
     */
    Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor);

    /** A promise is made. */
    record Make(IssueRef issue, CommitmentTerms terms) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.make(issue, terms, actor).map(List::of);
        }
    }

    /** A value typed into a promise field asks for a step. */
    sealed interface FieldStep extends Consequence {

        CommitmentId id();

        Step step();

        @Override
        default Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.take(id(), step(), actor, Via.ISSUE).map(List::of);
        }
    }

    /** The provider named another date; nobody said that the requester agreed. */
    record Propose(CommitmentId id, LocalDate date) implements FieldStep {
        @Override
        public Step step() {
            return new Step.ChangeDate(date, false, null, null);
        }
    }

    /** Another date in place of the one that waits for IT's answer. */
    record CounterDate(CommitmentId id, LocalDate date) implements FieldStep {
        @Override
        public Step step() {
            return new Step.Counter(date, null);
        }
    }

    /** The requester or the size was wrong; {@code null} where it was right. */
    record Correction(
            CommitmentId id,
            @Nullable String requester,
            @Nullable Double size) implements FieldStep {
        @Override
        public Step step() {
            return new Step.Correct(requester, size, null, null, false, null);
        }
    }

    /** IT says how it stands. */
    record Report(CommitmentId id, ReportedStatus status) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.report(id, status, actor).map(List::of);
        }
    }

    /** The provider says done. */
    record Delivery(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.deliver(id, at, actor).map(List::of);
        }
    }

    /** What was done is not done after all. */
    record Reopening(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.reopen(id, at, actor).map(List::of);
        }
    }

    /** The issue is in another project now, and all it carries with it. */
    record ProjectChange(long issueId, long projectId) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.move(issueId, projectId);
        }
    }

    /** What carries it became hidden from some who see the project, or visible to them again. */
    record Restrict(CommitmentId id, boolean restricted) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.restrict(id, restricted).map(List::of);
        }
    }

    /** The comment that carried it is gone. */
    record Bury(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.tombstone(id, at).map(List::of);
        }
    }

    /** What cannot be read from the issue and the commitments alone. Asked only where it matters, because it costs a query. */
    interface FurtherFacts {

        /** Whether the delivery on record followed from the issue and still stands as far as anybody said. */
        boolean deliveredByIssue(Commitment own);

        /** When a delivery was last taken back; {@code null} when none ever was. */
        @Nullable
        Instant takenBackAt(Commitment own);

        CommentState comment(long commentId);

        /** Which resolutions and statuses of an issue count as delivered now. */
        DeliveryRule delivery();
    }

    /**
     * What follows, in the order it has to be done.
     *
     * @param at when the issue changed
     * @param comments whether the change may have been one of a comment
     */
    static List<Consequence> of(
            IssueFacts issue, IssueCommitments carried, FurtherFacts evidence, Instant at, boolean comments) {
        List<Consequence> all = new ArrayList<>();
        if (carried.all().stream().anyMatch(one -> one.projectId() != issue.projectId())) {
            all.add(new ProjectChange(issue.issueId(), issue.projectId()));
        }
        carried.all().stream()
                .filter(Commitment::ofIssueItself)
                .filter(one -> one.restricted() != issue.restricted())
                .forEach(one -> all.add(new Restrict(one.id(), issue.restricted())));
        carried.small().forEach(small -> small(issue, small, evidence, at, comments, all));
        own(issue, carried.own(), evidence, at, all);
        return all;
    }

    /** A hidden comment hides what it carries on an issue that everybody sees, too. */
    private static void small(
            IssueFacts issue,
            Commitment small,
            FurtherFacts evidence,
            Instant at,
            boolean comments,
            List<Consequence> all) {
        boolean look = comments || small.restricted() && !issue.restricted();
        CommentState comment = look ? evidence.comment(commentId(small)) : CommentState.OPEN;
        boolean hidden = issue.restricted() || comment == CommentState.HIDDEN;
        if (comment == CommentState.GONE) {
            if (!small.deleted()) {
                all.add(new Bury(small.id(), at));
            }
            // Who might see it before it was deleted, nobody knows any more; only the issue's own level is known.
            hidden = issue.restricted() || small.restricted();
        }
        if (small.restricted() != hidden) {
            all.add(new Restrict(small.id(), hidden));
        }
    }

    private static long commentId(Commitment small) {
        return Objects.requireNonNull(small.carrier().commentId());
    }

    private static void own(
            IssueFacts issue, @Nullable Commitment own, FurtherFacts evidence, Instant at, List<Consequence> all) {
        if (FieldSteps.free(own)) {
            if (promises(issue)) {
                all.add(make(issue));
            }
            return;
        }
        Instant done = done(issue, own, evidence);
        if (done == null && tookBack(issue) && !own.deal().split() && evidence.deliveredByIssue(own)) {
            all.add(new Reopening(own.id(), at));
        }
        // Before the delivery: a value changed on the screen that resolves the issue was changed while it was open.
        edits(issue, own, all);
        reports(issue, own, all);
        if (done != null && delivers(own, done, evidence)) {
            all.add(new Delivery(own.id(), done));
        }
    }

    /**
     * Since when the issue counts as delivered, by the rules of the house; {@code null} when it does not. A status has no
     * moment that an issue keeps: it is as old as the last thing that happened at most.
     */
    private static @Nullable Instant done(IssueFacts issue, Commitment own, FurtherFacts evidence) {
        if (own.stage() != Stage.PROMISE
                || !evidence.delivery().delivered(issue.resolvedAt() == null ? null : named(issue), issue.status())) {
            return null;
        }
        return issue.resolvedAt() == null ? issue.updatedAt() : issue.resolvedAt();
    }

    private static String named(IssueFacts issue) {
        return issue.resolution() == null ? "" : issue.resolution();
    }

    /**
     * Whether the issue may have taken its delivery back. One that was resolved all the time has not, whatever the rules say
     * today: a rule changed later leaves on record what was delivered under the one before.
     */
    private static boolean tookBack(IssueFacts issue) {
        return issue.resolvedAt() == null || issue.resolutionExchanged();
    }

    /** Nothing is delivered that was not promised when the work was done, and no delivery that somebody took back since. */
    private static boolean delivers(Commitment own, Instant resolved, FurtherFacts evidence) {
        if (own.stage() != Stage.PROMISE || own.deliveredOn() != null) {
            return false;
        }
        Instant takenBack = evidence.takenBackAt(own);
        boolean since = takenBack == null || !resolved.isBefore(takenBack);
        return since
                && !LocalDate.ofInstant(resolved, own.zone())
                        .isBefore(own.promise().madeOn());
    }

    /** What cannot be asked for leaves the record as it is; {@link Unrecorded} says so. */
    private static void edits(IssueFacts issue, Commitment own, List<Consequence> all) {
        LocalDate date = issue.edited(IssueFacts.PromiseDetail.PROMISED_BY) ? issue.promisedBy() : null;
        if (date != null && !date.equals(own.latestDate())) {
            FieldSteps.date(own, date).map(all::add);
        }
        String requester = issue.edited(IssueFacts.PromiseDetail.PROMISED_TO) ? issue.promisedTo() : null;
        if (requester != null && !requester.equals(own.requester())) {
            all.add(FieldSteps.requester(own, requester));
        }
        Double size = issue.edited(IssueFacts.PromiseDetail.SIZE) ? issue.size() : null;
        if (size != null && size != own.promise().size()) {
            all.add(FieldSteps.size(own, size));
        }
    }

    /** The field is IT's: it says nothing of what the business promised, nor of what nobody accepted. */
    private static void reports(IssueFacts issue, Commitment own, List<Consequence> all) {
        ReportedStatus status = issue.reported();
        boolean promised = own.side() == Side.IT && own.stage() == Stage.PROMISE && own.open();
        if (status != null && promised && status != own.conversation().status()) {
            all.add(new Report(own.id(), status));
        }
    }

    /** Both fields are filled, one of them just now, and the work is not done yet: a promise afterwards is none. */
    private static boolean promises(IssueFacts issue) {
        boolean filled = issue.promisedTo() != null && issue.promisedBy() != null;
        boolean justNow = issue.edited(IssueFacts.PromiseDetail.PROMISED_TO)
                || issue.edited(IssueFacts.PromiseDetail.PROMISED_BY);
        return filled && justNow && issue.resolvedAt() == null;
    }

    private static Make make(IssueFacts issue) {
        double size = issue.size() == null ? CommitmentTerms.USUAL_SIZE : issue.size();
        IssueRef ref = new IssueRef(issue.issueId(), issue.projectId(), issue.restricted());
        return new Make(ref, new CommitmentTerms(issue.promisedTo(), issue.promisedBy(), size, Side.IT));
    }
}
