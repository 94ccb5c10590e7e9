package dev.kept.jira;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.ActorMark;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.IssueRef;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.Via;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What a change of an issue means for its promise. Decided from the state of both sides, not from the kind of event, so
 * that the same change heard twice, or one change missed, does no harm.
 */
sealed interface Consequence {

    /** Writes it into the book. A refusal means that the book knows better: it stays as it is. */
    Answer<?> carryOut(CommitmentBook book, ActorMark actor);

    /** A promise is made. */
    record Make(IssueRef issue, CommitmentTerms terms) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.make(issue, terms, actor);
        }
    }

    /** The provider named another date; nobody said that the requester agreed. */
    record Propose(CommitmentId id, LocalDate date) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.take(id, new Step.ChangeDate(date, false, null, null), actor, Via.ISSUE);
        }
    }

    /** The requester or the size was wrong; {@code null} where it was right. */
    record Correct(
            CommitmentId id,
            @Nullable String requester,
            @Nullable Double size) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.correct(id, requester, size, actor);
        }
    }

    /** The provider says done. */
    record Deliver(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.deliver(id, at, actor);
        }
    }

    /** What was done is not done after all. */
    record Reopen(CommitmentId id, Instant at) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.reopen(id, at, actor);
        }
    }

    /** The issue is in another project now. */
    record Move(long issueId, long projectId) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.move(issueId, projectId);
        }
    }

    /** The issue became hidden from some who see the project, or visible to them again. */
    record Restrict(long issueId, boolean restricted) implements Consequence {
        @Override
        public Answer<?> carryOut(CommitmentBook book, ActorMark actor) {
            return book.restrict(issueId, restricted);
        }
    }

    /**
     * What follows, in the order it has to be done.
     *
     * @param present the issue's open or latest commitment; {@code null} when it carries none
     * @param reopened whether the book has heard already that the delivery was taken back
     * @param at when the issue changed
     */
    static List<Consequence> of(IssueFacts issue, @Nullable Commitment present, boolean reopened, Instant at) {
        List<Consequence> all = new ArrayList<>();
        if (present != null) {
            if (present.projectId() != issue.projectId()) {
                all.add(new Move(issue.issueId(), issue.projectId()));
            }
            if (present.restricted() != issue.restricted()) {
                all.add(new Restrict(issue.issueId(), issue.restricted()));
            }
        }
        if (present == null || present.promise().withdrawnOn() != null) {
            if (promises(issue)) {
                all.add(make(issue));
            }
            return all;
        }
        boolean resolved = issue.resolvedAt() != null;
        if (present.deliveredOn() != null && !resolved && !reopened) {
            all.add(new Reopen(present.id(), at));
        }
        // Before the delivery: a value changed on the screen that resolves the issue was changed while it was open.
        edits(issue, present, all);
        if (present.deliveredOn() == null && resolved) {
            all.add(new Deliver(present.id(), issue.resolvedAt()));
        }
        return all;
    }

    private static void edits(IssueFacts issue, Commitment present, List<Consequence> all) {
        LocalDate date = issue.edited(IssueFacts.Part.PROMISED_BY) ? issue.promisedBy() : null;
        if (date != null && !date.equals(present.latestDate())) {
            all.add(new Propose(present.id(), date));
        }
        String requester = issue.edited(IssueFacts.Part.PROMISED_TO) ? issue.promisedTo() : null;
        if (requester != null && !requester.equals(present.requester())) {
            all.add(new Correct(present.id(), requester, null));
        }
        Double size = issue.edited(IssueFacts.Part.SIZE) ? issue.size() : null;
        if (size != null && size != present.promise().size()) {
            all.add(new Correct(present.id(), null, size));
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
