package dev.kept.jira.goal;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.ArgumentMatchers.isNull;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.jira.bc.issue.search.SearchService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.search.SearchException;
import com.atlassian.jira.issue.search.SearchResults;
import com.atlassian.query.Query;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.goal.CheckIn;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a check-in is drafted from: each commitment once, days that are over alone, and nothing of before the last one. */
final class JiraGoalProgressTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "test"));
    private final SearchService search = mock(SearchService.class);
    private final JiraGoalProgress progress = new JiraGoalProgress(search, ledger, clock);

    @BeforeEach
    void three_issues() throws SearchException {
        SearchService.ParseResult parsed = mock(SearchService.ParseResult.class);
        Query query = mock(Query.class);
        when(parsed.isValid()).thenReturn(true);
        when(parsed.getQuery()).thenReturn(query);
        when(search.parseQuery(
                        isNull(),
                        eq("sharedGoal = \"FAST\" AND level is EMPTY AND commitmentSide is not EMPTY"
                                + " ORDER BY updated DESC")))
                .thenReturn(parsed);
        List<Issue> issues = LongStream.rangeClosed(1, 3)
                .mapToObj(id -> {
                    Issue issue = mock(Issue.class);
                    when(issue.getId()).thenReturn(id);
                    return issue;
                })
                .toList();
        SearchResults<Issue> found = mock();
        when(found.getResults()).thenReturn(issues);
        when(search.searchOverrideSecurity(isNull(), eq(query), any())).thenReturn(found);
    }

    private Commitment made(long issue, int days) {
        return given(book.make(
                new IssueRef(issue, 10, false),
                new CommitmentTerms("Sales", START.plusDays(days), 1, Side.IT, null),
                ActorMark.NOBODY));
    }

    private void take(Commitment commitment, Step step) {
        given(book.taken(commitment.id(), step, ActorMark.NOBODY, Via.STATEMENT));
    }

    @Test
    void each_commitment_counts_on_the_day_on_which_something_became_of_it() {
        take(made(1, 10), new Step.Deliver());
        made(2, 3);
        take(made(3, 20), new Step.ChangeDate(START.plusDays(30), false, null, "Later"));
        assertEquals(new CheckIn(0, 0, 0, 0, null), progress.since("FAST", null), "today is not over");
        clock.set(START.plusDays(1));
        assertEquals(new CheckIn(1, 0, 1, 0, null), progress.since("FAST", null));
        clock.set(START.plusDays(6));
        assertEquals(new CheckIn(1, 1, 1, 0, null), progress.since("FAST", null));
        assertEquals(new CheckIn(0, 1, 0, 0, null), progress.since("FAST", START.plusDays(1)), "since the last one");
        assertEquals(new CheckIn(0, 0, 0, 0, null), progress.since("FAST", START.plusDays(6)));
    }
}
