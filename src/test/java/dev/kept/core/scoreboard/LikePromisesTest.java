package dev.kept.core.scoreboard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the record says to a new promise, from promises that were lived on a ledger. */
class LikePromisesTest {
    private static final long PROJECT = 7;
    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TODAY = START.plusDays(60);

    private final InMemoryLedgerStore store = new InMemoryLedgerStore();
    private final TickingClock clock = new TickingClock(START);
    private final CommitmentBook book = new CommitmentBook(store, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private int issues;

    /** Promised for ten days by IT, small, and delivered after so many; never where that is 0. */
    private void promised(int daysTaken) {
        promised(Side.IT, 1, daysTaken);
    }

    private void promised(Side side, double size, int daysTaken) {
        clock.set(START);
        CommitmentTerms terms = new CommitmentTerms("Sales", START.plusDays(10), size, side);
        Commitment made = Given.given(book.make(new IssueRef(++issues, PROJECT, false), terms, ActorMark.NOBODY));
        if (daysTaken > 0) {
            clock.set(START.plusDays(daysTaken));
            Given.given(book.take(made.id(), new Step.Deliver(), ActorMark.NOBODY));
        }
    }

    /** Of one that would be made today. */
    private Precedents asked(LocalDate date) {
        clock.set(TODAY);
        return new LikePromises(store, clock).of(PROJECT, Side.IT, SizeBand.SMALL, date);
    }

    private static List<String> said(Precedents precedents) {
        return precedents.sentences(BundledTexts.english());
    }

    @Test
    void of_those_like_it_it_tells_how_many_kept_their_date_and_at_which_pace() {
        List.of(5, 8, 10, 12, 20).forEach(this::promised);
        promised(0);
        Precedents twentyDays = asked(TODAY.plusDays(20));
        assertEquals(new Rate(3, 6), twentyDays.kept());
        // Rank 4 of 6 and rank 6 of 6, which is still open.
        assertEquals(24L, twentyDays.half());
        assertNull(twentyDays.fourFifths());
        assertEquals(
                List.of(
                        "In the last two years, 3 of 6 commitments of this side and size kept their first date.",
                        "At their pace, half of such commitments are done by day 24."
                                + " Less than four fifths were done at all."),
                said(twentyDays));
    }

    @Test
    void other_sides_and_sizes_and_what_is_due_later_do_not_count() {
        List.of(5, 8, 10, 12, 20).forEach(this::promised);
        promised(Side.BUSINESS, 1, 3);
        promised(Side.IT, 9, 3);
        clock.set(TODAY);
        CommitmentTerms later = new CommitmentTerms("Sales", TODAY, 1, Side.IT);
        Given.given(book.make(new IssueRef(++issues, PROJECT, false), later, ActorMark.NOBODY));
        Given.given(book.make(
                new IssueRef(++issues, PROJECT + 1, false),
                new CommitmentTerms("Sales", TODAY, 1, Side.IT),
                ActorMark.NOBODY));
        assertEquals(new Rate(3, 5), asked(TODAY.plusDays(20)).kept());
    }

    @Test
    void while_a_promise_ages_those_that_were_done_sooner_say_nothing_of_it_any_more() {
        List.of(5, 8, 10, 12, 20).forEach(this::promised);
        clock.set(TODAY.minusDays(10));
        CommitmentTerms terms = new CommitmentTerms("Sales", TODAY.plusDays(10), 1, Side.IT);
        Commitment open = Given.given(book.make(new IssueRef(++issues, PROJECT, false), terms, ActorMark.NOBODY));
        clock.set(TODAY);
        Precedents half = new LikePromises(store, clock).of(open);
        assertEquals(0.5, half.age(), 1e-12);
        assertEquals(new Rate(2, 4), half.keptAfterAll());
        assertEquals(
                "Still open at this point: 4. Of these, 2 kept their first date.",
                said(half).get(2));
    }

    @Test
    void four_are_too_few_to_tell() {
        List.of(5, 8, 10, 12).forEach(this::promised);
        Precedents few = asked(TODAY.plusDays(20));
        assertFalse(few.enough());
        assertEquals(1, said(few).size());
        assertTrue(said(few).get(0).startsWith("Too few"), said(few).toString());
    }
}
