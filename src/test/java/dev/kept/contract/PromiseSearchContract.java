package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.listing.PromiseSearch;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every search for promises must find. Subclasses hand out stores that are empty at the start of each test. */
public abstract class PromiseSearchContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final long SHOP = 10;
    private static final long WARE = 20;
    private static final ActorMark PM = ActorMark.NOBODY;

    private final TickingClock clock = new TickingClock(TODAY);
    private CommitmentBook book;
    private PromiseSearch search;

    protected abstract LedgerStore ledger();

    /** Searches what that ledger holds. */
    protected abstract PromiseSearch search();

    @BeforeEach
    void open_the_book() {
        book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "search"));
        search = search();
    }

    private Commitment make(long issue, long project, String requester, LocalDate date) {
        CommitmentTerms terms = new CommitmentTerms(requester, date, 1, Side.IT);
        return given(book.make(new IssueRef(issue, project, false), terms, PM));
    }

    /** The issues found, read in pieces of two. */
    private Set<Long> found(PromiseFilter filter, Long... projects) {
        Set<Long> issues = new TreeSet<>();
        CommitmentId after = null;
        int seen = 0;
        do {
            PromiseSearch.SearchPiece piece = search.piece(filter, Set.of(projects), after, 2);
            piece.found().forEach(one -> assertTrue(issues.add(one.issueId()), "twice: " + one.issueId()));
            assertTrue(piece.found().stream().allMatch(filter::holds));
            seen += piece.found().size();
            after = piece.last();
        } while (after != null);
        assertTrue(search.rows(filter, Set.of(projects)) >= seen);
        return issues;
    }

    @Test
    void promises_due_between_two_days_are_those_still_awaited() {
        make(1, SHOP, "Sales", TODAY.plusDays(3));
        make(2, SHOP, "Sales", TODAY.plusDays(7));
        make(3, SHOP, "Sales", TODAY.plusDays(8));
        given(book.deliver(make(4, SHOP, "Sales", TODAY.plusDays(5)).id(), clock.instant(), PM));
        make(5, WARE, "Sales", TODAY.plusDays(5));
        given(book.offer(
                new IssueRef(6, SHOP, false),
                new CommitmentTerms("Sales", TODAY.plusDays(5), 1, Side.IT),
                Side.BUSINESS,
                PM));
        PromiseFilter week = new PromiseFilter.DueBetween(TODAY.plusDays(3), TODAY.plusDays(8));
        assertEquals(Set.of(1L, 2L), found(week, SHOP));
        assertEquals(Set.of(1L, 2L, 5L), found(week, SHOP, WARE));
        assertEquals(Set.of(), found(week));
    }

    @Test
    void in_danger_is_what_was_warned_of_or_got_a_later_date_that_does_not_count() {
        LocalDate due = TODAY.plusDays(10);
        make(1, SHOP, "Sales", due);
        take(make(2, SHOP, "Sales", due), new Step.Warn(null, "The supplier is late"));
        take(make(3, SHOP, "Sales", due), new Step.ChangeDate(due.plusDays(5), false, null, null));
        take(make(4, SHOP, "Sales", due), new Step.ChangeDate(due.plusDays(5), true, null, null));
        take(make(5, SHOP, "Sales", due), new Step.ChangeDate(due.minusDays(5), false, null, null));
        Commitment withdrawn = make(6, SHOP, "Sales", due);
        take(withdrawn, new Step.Warn(null, "No people"));
        take(withdrawn, new Step.Withdraw(false, null, "We cannot do it"));
        assertEquals(Set.of(2L, 3L), found(new PromiseFilter.InDanger(TODAY), SHOP));
        assertEquals(Set.of(), found(new PromiseFilter.InDanger(due.plusDays(1)), SHOP));
    }

    @Test
    void without_consent_is_a_new_date_that_waits_for_the_requester() {
        LocalDate due = TODAY.plusDays(10);
        make(1, SHOP, "Sales", due);
        take(make(2, SHOP, "Sales", due), new Step.ChangeDate(due.plusDays(5), false, null, null));
        Commitment agreed = make(3, SHOP, "Sales", due);
        take(agreed, new Step.ChangeDate(due.plusDays(5), false, null, null));
        take(agreed, new Step.Accept(null));
        Commitment refused = make(4, SHOP, "Sales", due);
        take(refused, new Step.ChangeDate(due.plusDays(5), false, null, null));
        take(refused, new Step.Decline(null));
        assertEquals(Set.of(2L), found(new PromiseFilter.WithoutConsent(), SHOP));
    }

    @Test
    void promises_to_a_requester_are_found_in_any_case_and_whatever_became_of_them() {
        make(1, SHOP, "Sales", TODAY.plusDays(3));
        make(2, SHOP, "SALES", TODAY.plusDays(3));
        make(3, SHOP, "Sales & Service", TODAY.plusDays(3));
        given(book.deliver(make(4, SHOP, "Sales", TODAY.plusDays(5)).id(), clock.instant(), PM));
        given(book.offer(
                new IssueRef(5, SHOP, false),
                new CommitmentTerms("Sales", TODAY.plusDays(5), 1, Side.IT),
                Side.IT,
                PM));
        assertEquals(Set.of(1L, 2L, 4L), found(new PromiseFilter.MadeTo("sales"), SHOP));
        assertEquals(Set.of(), found(new PromiseFilter.MadeTo("nobody"), SHOP));
        assertEquals(Set.of(1L, 2L, 4L), found(new PromiseFilter.MadeTo("sales\u00a0"), SHOP));
    }

    @Test
    void moved_is_what_got_a_new_date_on_that_day_or_later() {
        LocalDate due = TODAY.plusDays(30);
        Commitment early = make(1, SHOP, "Sales", due);
        Commitment late = make(2, SHOP, "Sales", due);
        make(3, SHOP, "Sales", due);
        take(early, new Step.ChangeDate(due.plusDays(1), true, null, null));
        clock.set(TODAY.plusDays(5));
        take(late, new Step.ChangeDate(due.plusDays(1), false, null, null));
        assertEquals(Set.of(1L, 2L), found(new PromiseFilter.MovedSince(TODAY), SHOP));
        assertEquals(Set.of(2L), found(new PromiseFilter.MovedSince(TODAY.plusDays(1)), SHOP));
        assertEquals(Set.of(), found(new PromiseFilter.MovedSince(TODAY.plusDays(6)), SHOP));
    }

    @Test
    void a_piece_looks_at_no_more_rows_than_wanted() {
        List<Commitment> made = new ArrayList<>();
        for (long issue = 1; issue <= 5; issue++) {
            made.add(make(issue, SHOP, "Sales", TODAY.plusDays(3)));
        }
        PromiseSearch.SearchPiece piece = search.piece(new PromiseFilter.MadeTo("Sales"), Set.of(SHOP), null, 3);
        assertEquals(3, piece.found().size());
        assertEquals(piece.found().get(2).id(), piece.last());
        assertFalse(made.isEmpty());
        assertEquals(5, search.rows(new PromiseFilter.MadeTo("Sales"), Set.of(SHOP)));
    }

    private void take(Commitment one, Step step) {
        given(book.take(one.id(), step, PM));
    }
}
