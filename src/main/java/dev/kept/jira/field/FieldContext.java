package dev.kept.jira.field;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.follow.FieldChecks;
import dev.kept.core.host.FeatureOffException;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;
import java.util.Optional;

/**
 * What the fields on the issue screens ask of the rest of Kept: the record, the rules, the goals, the reader's
 * language. One object, because Jira makes the fields and each would otherwise have all of these injected.
 */
public final class FieldContext {

    private final CommitmentBook book;
    private final ShownPromises shown;
    private final IssueAccess issues;
    private final IssueFields fields;
    private final GoalLabels goals;
    private final Texts texts;

    public FieldContext(
            CommitmentBook book,
            ShownPromises shown,
            IssueAccess issues,
            IssueFields fields,
            GoalLabels goals,
            Texts texts) {
        this.book = book;
        this.shown = shown;
        this.issues = issues;
        this.fields = fields;
        this.goals = goals;
        this.texts = texts;
    }

    /**
     * The issue's open or latest commitment, as the ledger has it now; for checks. Empty when it was withdrawn or
     * declined: then the fields are free for a new promise.
     */
    Optional<Commitment> promise(long issueId) {
        return book.ofIssue(issueId).filter(FieldChecks::shown);
    }

    /**
     * The same as it was up to two seconds ago; for display, where many issues are drawn at once. Never decide by it.
     */
    Optional<Commitment> shown(long issueId) {
        try {
            return shown.ofIssue(issueId).filter(FieldChecks::shown);
        } catch (FeatureOffException e) {
            // Without the ledger the field shows what Jira stores, which is better than no screen.
            return Optional.empty();
        }
    }

    /**
     * Whom the issue names as the requester, for the zone in which its days are counted. What is typed into the
     * requester's field on the same form is not known here.
     *
     * @param issueId {@code null} for an issue not created yet
     * @return {@code null} when the issue names nobody or is not created yet
     */
    @Nullable
    String requester(@Nullable Long issueId) {
        return issueId == null
                ? null
                : issues.byId(issueId).map(fields::promisedTo).orElse(null);
    }

    /** The ledger's rules for what is typed, the same that any other way to change a commitment asks. */
    FieldChecks rules() {
        return new FieldChecks(book.verdicts());
    }

    GoalLabels goals() {
        return goals;
    }

    Texts texts() {
        return texts;
    }
}
