package dev.kept.jira.field;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.follow.FieldChecks;
import dev.kept.core.goal.GoalStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;
import java.util.Optional;

/** What the fields on the issue screens ask of the rest of Kept: the record, the rules, the goals, the reader's language. */
public final class FieldContext {

    private final CommitmentBook book;
    private final ShownPromises shown;
    private final IssueAccess issues;
    private final IssueFields fields;
    private final GoalStore goals;
    private final Texts texts;

    public FieldContext(
            CommitmentBook book,
            ShownPromises shown,
            IssueAccess issues,
            IssueFields fields,
            GoalStore goals,
            Texts texts) {
        this.book = book;
        this.shown = shown;
        this.issues = issues;
        this.fields = fields;
        this.goals = goals;
        this.texts = texts;
    }

    /**
     * The issue's open or latest commitment, unless it was withdrawn or declined: then the fields are free for a new
     * promise.
     */
    Optional<Commitment> promise(long issueId) {
        return book.ofIssue(issueId).filter(FieldChecks::shown);
    }

    /** The same as it may have been a moment ago, for pages that show many. */
    Optional<Commitment> shown(long issueId) {
        return shown.ofIssue(issueId).filter(FieldChecks::shown);
    }

    /**
     * Whom the issue names as the requester, for the zone in which its days are counted; {@code null} when it names nobody
     * or is not created yet. What is typed on the same form is not known here.
     */
    @Nullable
    String requester(@Nullable Long issueId) {
        return issueId == null
                ? null
                : issues.byId(issueId).map(fields::promisedTo).orElse(null);
    }

    /** The ledger's rules for what is typed. */
    FieldChecks rules() {
        return new FieldChecks(book.verdicts());
    }

    GoalStore goals() {
        return goals;
    }

    Texts texts() {
        return texts;
    }
}
