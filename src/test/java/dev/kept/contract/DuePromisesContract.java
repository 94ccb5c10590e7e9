package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.Basis;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.DuePromises;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everything that finds the commitments behind day cells must do. */
public abstract class DuePromisesContract {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final long PROJECT = 10_000;

    private final TickingClock clock = new TickingClock(TODAY);

    /** An empty store. */
    protected abstract LedgerStore ledger();

    /** What looks into it. */
    protected abstract DuePromises promises();

    @Test
    void those_that_count_come_by_day_and_page_by_page() {
        CommitmentBook book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "due"));
        List<Commitment> expected = new ArrayList<>();
        for (int issue = 1; issue <= 9; issue++) {
            expected.add(make(book, issue, TODAY.plusDays(10 - issue / 3)));
        }
        expected.removeIf(one -> one.promise().firstDate().equals(TODAY.plusDays(10)));
        Commitment released = make(book, 20, TODAY.plusDays(8));
        given(book.take(released.id(), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY));
        given(book.offer(new IssueRef(21, PROJECT, false), terms(TODAY.plusDays(8)), Side.IT, ActorMark.NOBODY));
        given(book.make(new IssueRef(22, PROJECT, true), terms(TODAY.plusDays(8)), ActorMark.NOBODY));
        given(book.make(new IssueRef(23, 77, false), terms(TODAY.plusDays(8)), ActorMark.NOBODY));
        Commitment moved = make(book, 24, TODAY.plusDays(8));
        moved = given(
                book.take(moved.id(), new Step.ChangeDate(TODAY.plusDays(30), true, null, null), ActorMark.NOBODY));
        expected.add(moved);

        List<Commitment> found = all(Basis.FIRST, TODAY, TODAY.plusDays(10));
        assertEquals(expected.size(), found.size());
        assertTrue(found.containsAll(expected));
        for (int i = 1; i < found.size(); i++) {
            assertTrue(DuePromises.DuePosition.of(found.get(i), Basis.FIRST)
                    .behind(DuePromises.DuePosition.of(found.get(i - 1), Basis.FIRST)));
        }
        assertEquals(List.of(moved), all(Basis.AGREED, TODAY.plusDays(30), TODAY.plusDays(31)));
        assertEquals(List.of(), all(Basis.FIRST, TODAY.plusDays(30), TODAY.plusDays(31)));
    }

    /** A board of the days between shows it as missed, so that the list behind it needs it. */
    @Test
    void one_that_the_requester_let_go_after_its_date_is_still_among_them() {
        CommitmentBook book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "due"));
        Commitment one = make(book, 1, TODAY.plusDays(3));
        clock.set(TODAY.plusDays(3));
        given(book.take(one.id(), new Step.Withdraw(true, null, "No longer needed"), ActorMark.NOBODY));
        clock.set(TODAY.plusDays(5));
        Commitment released = given(book.take(one.id(), new Step.Accept(null), ActorMark.NOBODY, Via.LINK));

        assertTrue(released.released());
        assertEquals(List.of(released), all(Basis.FIRST, TODAY, TODAY.plusDays(10)));
    }

    private List<Commitment> all(Basis basis, LocalDate from, LocalDate until) {
        List<Commitment> all = new ArrayList<>();
        List<Commitment> page;
        DuePromises.DuePosition after = null;
        do {
            page = promises().due(PROJECT, basis, from, until, after, 2);
            all.addAll(page);
            after = page.isEmpty() ? after : DuePromises.DuePosition.of(page.get(page.size() - 1), basis);
        } while (page.size() == 2);
        return all;
    }

    private static Commitment make(CommitmentBook book, long issue, LocalDate date) {
        return given(book.make(new IssueRef(issue, PROJECT, false), terms(date), ActorMark.NOBODY));
    }

    private static CommitmentTerms terms(LocalDate date) {
        return new CommitmentTerms("Sales", date, 1, Side.IT);
    }
}
