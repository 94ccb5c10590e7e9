package dev.kept.jira.field;

import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Stage;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the fields on the issue screens need of the rest of Kept. */
public final class FieldDesk {

    private final CommitmentBook book;
    private final ShownPromises shown;
    private final GoalStore goals;
    private final Texts texts;
    private final Clock clock;

    public FieldDesk(CommitmentBook book, ShownPromises shown, GoalStore goals, Texts texts, Clock clock) {
        this.book = book;
        this.shown = shown;
        this.goals = goals;
        this.texts = texts;
        this.clock = clock;
    }

    /**
     * The issue's open or latest commitment, unless it was withdrawn or declined: then the fields are free for a new
     * promise.
     */
    Optional<Commitment> promise(long issueId) {
        return book.ofIssue(issueId).filter(FieldDesk::fillsFields);
    }

    /** The same as it may have been a moment ago, for pages that show many. */
    Optional<Commitment> shown(long issueId) {
        return shown.ofIssue(issueId).filter(FieldDesk::fillsFields);
    }

    private static boolean fillsFields(Commitment present) {
        return present.promise().withdrawnOn() == null && present.stage() != Stage.DECLINED;
    }

    GoalStore goals() {
        return goals;
    }

    Texts texts() {
        return texts;
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
