package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Part;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.Departure.DepartureKind;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.departure.DepartureStore;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everything that finds what left the figures must do. */
public abstract class DepartureStoreContract {

    protected static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    protected static final long PROJECT = 10_000;
    private static final long ELSEWHERE = 10_001;
    private static final ActorMark NOBODY = ActorMark.NOBODY;

    private final TickingClock clock = new TickingClock(MARCH);

    /** An empty store. */
    protected abstract LedgerStore ledger();

    /** What looks into it. */
    protected abstract DepartureStore departures();

    @Test
    void every_way_out_is_counted_once_in_its_month_and_project() {
        CommitmentBook book = book();
        Commitment released = promise(book, 1);
        Commitment resized = promise(book, 2);
        Commitment late = promise(book, 3);
        Commitment split = promise(book, 4);
        promise(book, 5);
        promise(book, 6);
        promise(book, 7);
        Commitment offered = given(book.offer(new IssueRef(8, PROJECT, false), terms(), Side.IT, NOBODY));
        given(book.take(released.id(), new Step.Withdraw(true, null, "No longer needed."), NOBODY));
        given(book.correct(resized.id(), null, 5.0, NOBODY));
        given(book.correct(resized.id(), "Service", null, NOBODY));
        given(book.split(
                split.id(),
                List.of(
                        new Part(new IssueRef(41, PROJECT, false), 1, null),
                        new Part(new IssueRef(42, PROJECT, false), 1, null)),
                NOBODY));
        given(book.restrict(5, true));
        given(book.restrict(8, true));
        clock.set(MARCH.plusMonths(1));
        given(book.move(6, ELSEWHERE));
        given(book.move(6, PROJECT));
        given(book.tombstone(7, clock.instant()));
        given(book.deliver(late.id(), clock.instant(), NOBODY));
        given(book.take(
                late.id(),
                new Step.Correct(null, null, null, MARCH.plusDays(3), false, "It was done before."),
                NOBODY));

        YearMonth march = YearMonth.from(MARCH);
        YearMonth april = march.plusMonths(1);
        assertEquals(
                List.of(
                        new DepartureCount(march, DepartureKind.RELEASED_STATED, 1),
                        new DepartureCount(march, DepartureKind.HIDDEN, 1),
                        new DepartureCount(march, DepartureKind.SPLIT, 1),
                        new DepartureCount(march, DepartureKind.RESIZED, 1),
                        new DepartureCount(april, DepartureKind.MOVED, 1),
                        new DepartureCount(april, DepartureKind.DELETED, 1),
                        new DepartureCount(april, DepartureKind.CORRECTED, 1)),
                counts(PROJECT));
        assertEquals(List.of(new DepartureCount(april, DepartureKind.MOVED, 1)), counts(ELSEWHERE));
        assertEquals(
                offered.sequence() + 1, book.find(offered.id()).orElseThrow().sequence());
    }

    @Test
    void what_happens_once_the_day_is_over_takes_nothing_out() {
        CommitmentBook book = book();
        Commitment one = promise(book, 1);
        promise(book, 2);
        clock.set(one.agreedDate().plusDays(1));
        given(book.restrict(1, true));
        given(book.move(2, ELSEWHERE));
        given(book.take(one.id(), new Step.Withdraw(true, null, "No longer needed."), NOBODY));
        assertEquals(List.of(), counts(PROJECT));
    }

    @Test
    void the_list_comes_page_by_page_the_latest_first() {
        CommitmentBook book = book();
        for (int issue = 1; issue <= 7; issue++) {
            Commitment one = promise(book, issue);
            clock.set(MARCH.plusDays(issue / 3));
            given(book.correct(one.id(), null, 5.0, NOBODY));
            given(book.correct(one.id(), null, 8.0, NOBODY));
            clock.set(MARCH);
        }
        List<Departure> all = new ArrayList<>();
        List<Departure> page;
        do {
            Departure.DeparturePosition last =
                    all.isEmpty() ? null : Departure.DeparturePosition.of(all.get(all.size() - 1));
            assertEquals(
                    last == null,
                    last == null
                            || !Departure.DeparturePosition.read(last.text()).equals(Optional.of(last)));
            page = departures().page(PROJECT, MARCH, MARCH.plusDays(2), last, 3);
            all.addAll(page);
        } while (page.size() == 3);
        assertEquals(10, all.size());
        assertEquals(10, all.stream().distinct().count());
        for (int i = 1; i < all.size(); i++) {
            assertTrue(!all.get(i).on().isAfter(all.get(i - 1).on()));
        }
    }

    private List<DepartureCount> counts(long project) {
        return departures().counts(project, MARCH, MARCH.plusMonths(3));
    }

    protected final CommitmentBook book() {
        return new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, "left"));
    }

    protected final Commitment promise(CommitmentBook book, long issue) {
        return given(book.make(new IssueRef(issue, PROJECT, false), terms(), NOBODY));
    }

    private static CommitmentTerms terms() {
        return new CommitmentTerms("Sales", MARCH.plusMonths(2), 1, Side.IT);
    }
}
