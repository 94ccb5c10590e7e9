package dev.kept.core.follow;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.IssueCommitments;
import dev.kept.core.commitment.Step;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
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
    sealed interface Typed extends Consequence {

        CommitmentId id();

        Step step();

        @Override
        default Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.take(id(), step(), actor, Via.ISSUE).map(List::of);
        }
    }

    /** The provider named another date; nobody said that the requester agreed. */
    record Propose(CommitmentId id, LocalDate date) implements Typed {
        @Override
        public Step step() {
            return new Step.ChangeDate(date, false, null, null);
        }
    }

    /** Another date in place of the one that waits for IT's answer. */
    record Counter(CommitmentId id, LocalDate date) implements Typed {
        @Override
        public Step step() {
            return new Step.Counter(date, null);
        }
    }

    /** The requester or the size was wrong; {@code null} where it was right. */
    record Correct(
            CommitmentId id,
            @Nullable String requester,
            @Nullable Double size) implements Typed {
        @Override
        public Step step() {
            return new Step.Correct(requester, size, null, false, null);
        }
    }

    /** The provider says done. */
    record Deliver(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.deliver(id, at, actor).map(List::of);
        }
    }

    /** What was done is not done after all. */
    record Reopen(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<List<Commitment>> carryOut(CommitmentBook book, ActorMark actor) {
            return book.reopen(id, at, actor).map(List::of);
        }
    }

    /** The issue is in another project now, and all it carries with it. */
    record Move(long issueId, long projectId) implements Consequence {
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
    interface Evidence {

        /** Whether the delivery on record followed from the issue and still stands as far as anybody said. */
        boolean deliveredByIssue(Commitment own);

        /** When a delivery was last taken back; {@code null} when none ever was. */
        @Nullable
        Instant takenBackAt(Commitment own);

        CommentState comment(long commentId);
    }

    /**
     * What follows, in the order it has to be done.
     *
     * @param at when the issue changed
     * @param comments whether the change may have been one of a comment
     */
    static List<Consequence> of(
            IssueFacts issue, IssueCommitments carried, Evidence evidence, Instant at, boolean comments) {
        List<Consequence> all = new ArrayList<>();
        if (carried.all().stream().anyMatch(one -> one.projectId() != issue.projectId())) {
            all.add(new Move(issue.issueId(), issue.projectId()));
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
            Evidence evidence,
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
            IssueFacts issue, @Nullable Commitment own, Evidence evidence, Instant at, List<Consequence> all) {
        if (FieldSteps.free(own)) {
            if (promises(issue)) {
                all.add(make(issue));
            }
            return;
        }
        Instant resolved = issue.resolvedAt();
        if (resolved == null && !own.deal().split() && evidence.deliveredByIssue(own)) {
            all.add(new Reopen(own.id(), at));
        }
        // Before the delivery: a value changed on the screen that resolves the issue was changed while it was open.
        edits(issue, own, all);
        if (resolved != null && delivers(own, resolved, evidence)) {
            all.add(new Deliver(own.id(), resolved));
        }
    }

    /** Nothing is delivered that was not promised when the work was done, and no delivery that somebody took back since. */
    private static boolean delivers(Commitment own, Instant resolved, Evidence evidence) {
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
        LocalDate date = issue.edited(IssueFacts.Part.PROMISED_BY) ? issue.promisedBy() : null;
        if (date != null && !date.equals(own.latestDate())) {
            FieldSteps.date(own, date).map(all::add);
        }
        String requester = issue.edited(IssueFacts.Part.PROMISED_TO) ? issue.promisedTo() : null;
        if (requester != null && !requester.equals(own.requester())) {
            all.add(FieldSteps.requester(own, requester));
        }
        Double size = issue.edited(IssueFacts.Part.SIZE) ? issue.size() : null;
        if (size != null && size != own.promise().size()) {
            all.add(FieldSteps.size(own, size));
        }
    }

    /** Both fields are filled, one of them just now, and the work is not done yet: a promise afterwards is none. */
    private static boolean promises(IssueFacts issue) {
        boolean filled = issue.promisedTo() != null && issue.promisedBy() != null;
        boolean justNow = issue.edited(IssueFacts.Part.PROMISED_TO) || issue.edited(IssueFacts.Part.PROMISED_BY);
        return filled && justNow && issue.resolvedAt() == null;
    }

    private static Make make(IssueFacts issue) {
        double size = issue.size() == null ? CommitmentTerms.USUAL_SIZE : issue.size();
        IssueRef ref = new IssueRef(issue.issueId(), issue.projectId(), issue.restricted());
        return new Make(ref, new CommitmentTerms(issue.promisedTo(), issue.promisedBy(), size, Side.IT));
    }
}
