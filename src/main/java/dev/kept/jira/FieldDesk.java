package dev.kept.jira;

import dev.kept.core.Texts;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.goal.GoalStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** What the fields on the issue screens need of the rest of Kept. */
public final class FieldDesk {

    private final CommitmentBook book;
    private final GoalStore goals;
    private final Texts texts;
    private final Clock clock;

    public FieldDesk(CommitmentBook book, GoalStore goals, Texts texts, Clock clock) {
        this.book = book;
        this.goals = goals;
        this.texts = texts;
        this.clock = clock;
    }

    /** The issue's open or latest commitment, unless it was withdrawn: then the fields are free for a new promise. */
    Optional<Commitment> promise(long issueId) {
        return book.ofIssue(issueId).filter(present -> present.promise().withdrawnOn() == null);
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
