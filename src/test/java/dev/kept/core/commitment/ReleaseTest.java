package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.Departure.DepartureKind;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What takes a promise out of the figures: in whose word, until when, and that it needs a reason. */
class ReleaseTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = START.plusDays(10);
    private static final ActorMark MANAGER = ActorMark.of("manager");
    private static final ActorMark CONTACT = ActorMark.of("contact");
    private static final Step STATED = new Step.Withdraw(true, null, "They no longer need it");

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book =
            new CommitmentBook(ledger, clock, new HouseTerms(1, 14, ZoneOffset.UTC, "release"));

    private Commitment made() {
        return given(book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), MANAGER));
    }

    private Answer<Commitment> answer(Commitment one, Step step) {
        return book.take(one.id(), step, CONTACT, Via.LINK);
    }

    private static String refusal(Answer<Commitment> answer) {
        return answer.fold(done -> "done", refused -> refused.messageKey());
    }

    private List<DepartureKind> left(Commitment one) {
        return Departure.of(null, ledger.events(one.id())).stream()
                .map(Departure::kind)
                .toList();
    }

    @Test
    void it_needs_a_reason_agreed_or_not() {
        Commitment made = made();
        for (String reason : new String[] {null, "", "  \n"}) {
            for (boolean agreed : new boolean[] {true, false}) {
                Step step = new Step.Withdraw(agreed, "wish_changed", reason);
                assertEquals("kept.refusal.reason.missing", refusal(book.take(made.id(), step, MANAGER)));
            }
        }
        assertEquals(2, book.timeline(made.id()).size());
    }

    @Test
    void before_the_due_day_a_stated_release_counts_as_the_house_rules() {
        Commitment made = made();
        clock.set(DUE.minusDays(1));
        Commitment released = given(book.take(made.id(), STATED, MANAGER));
        assertTrue(released.released());
        assertEquals(List.of(DepartureKind.RELEASED_STATED), left(released));
    }

    @Test
    void on_the_due_day_a_stated_release_leaves_it_in_the_figures() {
        Commitment made = made();
        clock.set(DUE);
        Commitment stated = given(book.take(made.id(), STATED, MANAGER));
        assertFalse(stated.released());
        assertTrue(stated.counted());
        assertTrue(stated.takenBackAlone());
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(stated, DUE.plusDays(1)));
        assertEquals(List.of(), left(stated));
    }

    @Test
    void where_a_date_was_pulled_forward_the_earlier_one_is_the_due_day() {
        Commitment made = made();
        LocalDate earlier = START.plusDays(5);
        given(book.take(made.id(), new Step.ChangeDate(earlier, true, null, null), MANAGER));
        clock.set(earlier);
        assertFalse(given(book.take(made.id(), STATED, MANAGER)).released());
    }

    @Test
    void on_the_due_day_the_requester_itself_still_releases() {
        Commitment made = made();
        clock.set(DUE);
        given(book.take(made.id(), STATED, MANAGER));
        Commitment released = given(answer(made, new Step.Accept(null)));
        assertTrue(released.released());
        assertEquals(List.of(DepartureKind.RELEASED), left(released));
    }

    @Test
    void later_the_answer_confirms_what_was_stated_in_time_and_past_boards_keep_what_they_said() {
        Commitment made = made();
        clock.set(DUE);
        given(book.take(made.id(), STATED, MANAGER));
        LocalDate answered = DUE.plusDays(3);
        clock.set(answered);
        Commitment released = given(answer(made, new Step.Accept(null)));
        assertTrue(released.released());
        assertFalse(released.counted());
        assertEquals(DUE, released.promise().withdrawnOn());
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(released, answered.minusDays(1)));
        assertEquals(Outcome.RELEASED, Outcomes.of(released, answered));
        assertEquals(List.of(DepartureKind.RELEASED), left(released));
        assertEquals(released, Projection.replay(ledger.events(released.id())));

        DayCell cell = CellFold.all(List.of(released)).stream()
                .filter(one -> one.key().basis() == Basis.FIRST)
                .findFirst()
                .orElseThrow();
        assertEquals(0, cell.counts().due());
        assertEquals(1, cell.believedOn(answered.minusDays(1)).due());
        assertEquals(0, cell.believedOn(answered).due());
    }

    @Test
    void an_answer_after_the_window_or_to_nothing_stated_releases_nothing() {
        Commitment made = made();
        clock.set(DUE);
        given(book.take(made.id(), new Step.Withdraw(false, null, "We cannot do it"), MANAGER));
        clock.set(DUE.plusDays(1));
        assertEquals("kept.refusal.release.late", refusal(answer(made, new Step.Accept(null))));

        Commitment other = given(book.make(
                new IssueRef(2, 10, false), new CommitmentTerms("Sales", DUE.plusDays(5), 1, Side.IT), MANAGER));
        clock.set(DUE.plusDays(5));
        given(book.take(other.id(), STATED, MANAGER));
        clock.set(DUE.plusDays(20));
        assertEquals("kept.refusal.release.late", refusal(answer(other, new Step.Accept(null))));
    }

    @Test
    void who_said_no_is_not_asked_again() {
        Commitment made = made();
        clock.set(DUE);
        given(book.take(made.id(), STATED, MANAGER));
        given(answer(made, new Step.Decline("We still need it")));
        clock.set(DUE.plusDays(1));
        assertEquals("kept.refusal.release.late", refusal(answer(made, new Step.Accept(null))));
    }

    @Test
    void after_the_due_day_nothing_stated_and_nothing_answered_releases() {
        Commitment made = made();
        clock.set(DUE.plusDays(1));
        Commitment stated = given(book.take(made.id(), STATED, MANAGER));
        assertFalse(stated.released());
        assertNull(stated.promise().withdrawnConsent());
        assertEquals("kept.refusal.release.late", refusal(answer(made, new Step.Accept(null))));
    }
}
