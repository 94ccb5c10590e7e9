package dev.kept.jira.goal;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.web.bean.PagerFilter;
import dev.kept.core.Nullable;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.goal.GoalProgress;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** What became of the commitments on issues that carry a goal; those with a security level are left out. */
public final class JiraGoalProgress implements GoalProgress {

    /** So many issues are read, the ones changed last. */
    private static final int MOST_ISSUES = 200;

    private final SearchService search;
    private final LedgerStore ledger;
    private final Clock clock;

    public JiraGoalProgress(SearchService search, LedgerStore ledger, Clock clock) {
        this.search = search;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Override
    public CheckIn since(String goalKey, @Nullable LocalDate from) {
        LocalDate first = from == null ? LocalDate.MIN : from;
        LocalDate today = LocalDate.now(clock);
        int kept = 0;
        int missed = 0;
        int moved = 0;
        int warned = 0;
        for (Issue issue : carrying(goalKey)) {
            for (Commitment commitment : ledger.ofIssue(issue.getId())) {
                if (commitment.counted()) {
                    LocalDate due = commitment.decidingDate();
                    LocalDate delivered = commitment.deliveredOn();
                    boolean inTime = delivered != null && !delivered.isAfter(due);
                    kept += inTime && within(delivered, first, today) ? 1 : 0;
                    missed += !inTime && within(due.plusDays(1), first, today) ? 1 : 0;
                    moved += commitment.promise().changes().stream()
                                    .anyMatch(change -> within(change.on(), first, today))
                            ? 1
                            : 0;
                    warned += within(commitment.promise().warnedOn(), first, today) ? 1 : 0;
                }
            }
        }
        return new CheckIn(kept, missed, moved, warned, null);
    }

    /** Days that are over: what happens today is in the next draft, and in no two. */
    private static boolean within(@Nullable LocalDate day, LocalDate first, LocalDate today) {
        return day != null && !day.isBefore(first) && day.isBefore(today);
    }

    private List<Issue> carrying(String goalKey) {
        String jql = "sharedGoal = \"" + goalKey
                + "\" AND level is EMPTY AND commitmentSide is not EMPTY ORDER BY updated DESC";
        SearchService.ParseResult parsed = search.parseQuery(null, jql);
        if (!parsed.isValid()) {
            return List.of();
        }
        try {
            return search.searchOverrideSecurity(null, parsed.getQuery(), new PagerFilter<>(MOST_ISSUES))
                    .getResults();
        } catch (SearchException e) {
            throw new IllegalStateException("Jira could not search for " + jql, e);
        }
    }
}
