package dev.kept.jira.contact;

import com.atlassian.jira.issue.Issue;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.goal.Goal;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.liaison.DecidedPromise;
import dev.kept.core.liaison.Decision;
import dev.kept.core.liaison.Decision.ShownDecision;
import dev.kept.core.liaison.LiaisonField;
import dev.kept.core.sheet.SheetGoals;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.field.IssueFields;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The promises that decisions are about. Nothing is decided on record about an issue that a security level hides: the record is
 * read by all who read of the function.
 */
public final class DecidedPromises {

    private final CommitmentBook book;
    private final IssueAccess access;
    private final IssueFields fields;
    private final SheetGoals goals;
    private final SheetReaders readers;

    public DecidedPromises(
            CommitmentBook book, IssueAccess access, IssueFields fields, SheetGoals goals, SheetReaders readers) {
        this.book = book;
        this.access = access;
        this.fields = fields;
        this.goals = goals;
        this.readers = readers;
    }

    /** The promise to this function that somebody of IT names by the key of its issue. */
    Answer<DecidedPromise> named(BusinessFunction function, Viewer viewer, String key) {
        return of(function, key, issueKey -> viewer.issue(issueKey)
                .fold(seen -> Optional.of(seen.issue()), none -> Optional.empty()));
    }

    /** The same for a contact of the function. */
    Answer<DecidedPromise> named(BusinessFunction function, String key) {
        return of(function, key, access::byKey);
    }

    private Answer<DecidedPromise> of(
            BusinessFunction function, String key, Function<String, Optional<Issue>> visible) {
        Issue issue =
                visible.apply(key).filter(one -> !IssueAccess.restricted(one)).orElse(null);
        Commitment promise = issue == null
                ? null
                : book.ofIssue(issue.getId())
                        .filter(one -> function.named(one.requester()))
                        .orElse(null);
        if (issue == null || promise == null) {
            return wrong("kept.decision.error.issue", function.name());
        }
        return promise.promise().warnedOrMoved()
                ? Answer.of(new DecidedPromise(promise.id(), criteria(function, issue)))
                : wrong("kept.decision.error.quiet", issue.getKey());
    }

    private static Answer<DecidedPromise> wrong(String key, String argument) {
        return Answer.refused(Refusal.invalid(LiaisonField.ISSUE.code(), key, argument));
    }

    /**
     * How one will know that the goals of the issue are achieved, each with the goal's name: the open goals of this function and
     * of the whole organisation, for no others are told to the function's contacts.
     */
    private List<String> criteria(BusinessFunction function, Issue issue) {
        Set<String> labels = Set.copyOf(fields.goals(issue));
        return goals.open(function).stream()
                .filter(goal -> labels.contains(goal.key()))
                .filter(goal -> !goal.wording().criteria().isBlank())
                .map(DecidedPromises::criterion)
                .toList();
    }

    private static String criterion(Goal goal) {
        return goal.name() + ": "
                + goal.wording().criteria().replaceAll("\\s+", " ").strip();
    }

    /** Those that this person may see. */
    List<ShownDecision> seen(List<Decision> decisions, Viewer viewer) {
        return shown(decisions, SheetReaders.seen(promises(decisions), viewer));
    }

    /** Those that everybody sees who sees their project. */
    List<ShownDecision> open(List<Decision> decisions) {
        return shown(decisions, readers.open(promises(decisions)));
    }

    private List<Commitment> promises(List<Decision> decisions) {
        return decisions.stream()
                .map(one -> one.taken().commitment())
                .distinct()
                .flatMap(id -> book.find(id).stream())
                .filter(one -> !one.deleted())
                .toList();
    }

    private static List<ShownDecision> shown(List<Decision> decisions, List<SeenPromiseOn> seen) {
        return decisions.stream()
                .flatMap(decision -> seen.stream()
                        .filter(one ->
                                one.commitment().id().equals(decision.taken().commitment()))
                        .map(one -> new ShownDecision(decision, one.issueKey())))
                .toList();
    }
}
