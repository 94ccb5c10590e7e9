package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.Departure.DepartureKind;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.Objection;
import dev.kept.core.ledger.Projection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mistyped date is put right: alone for a few minutes, later only by the other side's answer. */
class MistypedDateTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate TYPED = LocalDate.of(2036, 5, 31);
    private static final LocalDate MEANT = LocalDate.of(2026, 5, 31);
    private static final ActorMark MANAGER = ActorMark.of("manager");
    private static final ActorMark CONTACT = ActorMark.of("contact");

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private CommitmentBook book = book(15);

    private CommitmentBook book(int minutes) {
        return new CommitmentBook(
                ledger,
                clock,
                new HouseTerms(
                        NoticeRule.calendarDays(1),
                        14,
                        minutes,
                        ZoneOffset.UTC,
                        "typed",
                        WorkCalendars.NONE,
                        Cause.STANDARD,
                        true));
    }

    private Commitment made(LocalDate date) {
        return given(book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", date, 1, Side.IT), MANAGER));
    }

    private void minutesLater(long minutes) {
        clock.set(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    private static Step right(LocalDate date) {
        return new Step.Correct(null, null, date, null, false, "Mistyped");
    }

    private Answer<Commitment> stated(Commitment one, Step step) {
        return book.take(one.id(), step, MANAGER);
    }

    private Answer<Commitment> answered(Commitment one, Step step) {
        return book.take(one.id(), step, CONTACT, Via.LINK);
    }

    private static String refusal(Answer<Commitment> answer) {
        return answer.fold(done -> "done", refused -> refused.messageKey());
    }

    private void assertReplays(Commitment now) {
        assertEquals(now, Projection.replay(ledger.events(now.id())));
        assertTrue(HashChain.verify(ledger.events(now.id())).isEmpty());
    }

    @Test
    void a_minute_later_it_is_a_promise_for_the_date_that_was_meant_and_both_are_told() {
        Commitment made = made(TYPED);
        minutesLater(1);
        Commitment right = given(stated(made, right(MEANT)));
        assertEquals(MEANT, right.promise().firstDate());
        assertEquals(MEANT, right.agreedDate());
        assertEquals(MEANT, right.latestDate());
        assertEquals(List.of(), right.promise().changes());
        TimelineEntry last = book.timeline(right.id()).get(2);
        assertEquals(EventKind.CORRECTED, last.kind());
        assertEquals(MEANT, last.date());
        assertEquals(TYPED.toString(), last.facts().get("was"));
        assertEquals(
                List.of(DepartureKind.CORRECTED),
                Departure.of(null, ledger.events(right.id())).stream()
                        .map(Departure::kind)
                        .toList());
        assertReplays(right);
    }

    @Test
    void the_contacts_can_object_to_the_date_that_it_was_put_right_to() {
        Commitment made = made(TYPED);
        Commitment right = given(stated(made, right(MEANT)));
        assertTrue(Objection.of(right, right.sequence()).isPresent());
        assertEquals(
                Stage.OFFER, given(answered(right, new Step.Object(null, null))).stage());
    }

    @Test
    void a_correction_does_not_begin_the_minutes_anew() {
        Commitment made = made(TYPED);
        minutesLater(10);
        given(stated(made, right(MEANT)));
        minutesLater(10);
        Commitment claimed = given(stated(made, right(MEANT.plusDays(1))));
        assertEquals(MEANT, claimed.agreedDate());
        assertEquals(MEANT.plusDays(1), claimed.claimedDate());
    }

    @Test
    void later_it_waits_for_the_other_side_and_its_answer_puts_it_right() {
        Commitment made = made(TYPED);
        minutesLater(15);
        assertEquals(
                "kept.refusal.reason.missing",
                refusal(stated(made, new Step.Correct(null, null, MEANT, null, false, " "))));
        Commitment claimed = given(stated(made, right(MEANT)));
        assertEquals(TYPED, claimed.agreedDate());
        assertEquals(MEANT, claimed.claimedDate());
        assertEquals(Side.BUSINESS, claimed.awaiting());
        assertReplays(claimed);
        assertEquals("kept.refusal.consent.answer", refusal(stated(made, new Step.Accept(null))));
        clock.set(START.plusDays(3));
        Commitment right = given(answered(made, new Step.Accept(null)));
        assertEquals(MEANT, right.promise().firstDate());
        assertEquals(Word.ANSWERED, right.word());
        assertNull(right.claimedDate());
        assertFalse(right.conversation().disputed());
        assertReplays(right);
    }

    @Test
    void the_other_side_can_say_no_and_the_date_stands() {
        Commitment made = made(TYPED);
        minutesLater(20);
        given(stated(made, right(MEANT)));
        Commitment stands = given(answered(made, new Step.Decline("You said 2036")));
        assertEquals(TYPED, stands.latestDate());
        assertEquals(List.of(), stands.promise().changes());
        assertNull(stands.awaiting());
        assertReplays(stands);
    }

    @Test
    void what_the_other_side_answered_is_no_slip_of_the_hand_any_more() {
        CommitmentTerms terms = new CommitmentTerms("Sales", MEANT, 1, Side.IT);
        Commitment offered = given(book.offer(new IssueRef(1, 10, false), terms, Side.IT, MANAGER));
        assertEquals(
                MEANT.plusDays(1),
                given(stated(offered, right(MEANT.plusDays(1)))).latestDate());
        Commitment accepted = given(answered(offered, new Step.Accept(null)));
        Commitment claimed = given(stated(accepted, right(MEANT.plusDays(9))));
        assertEquals(MEANT.plusDays(1), claimed.agreedDate());
        assertEquals(MEANT.plusDays(9), claimed.claimedDate());
    }

    @Test
    void a_new_date_is_put_right_as_the_change_it_was() {
        Commitment made = made(MEANT);
        clock.set(START.plusDays(1));
        given(stated(made, new Step.ChangeDate(TYPED, true, null, "They agreed")));
        Commitment right = given(stated(made, right(MEANT.plusDays(7))));
        assertEquals(MEANT, right.promise().firstDate());
        assertEquals(MEANT.plusDays(7), right.agreedDate());
        assertEquals(1, right.promise().changes().size());
        assertReplays(right);
    }

    @Test
    void a_date_that_only_waits_is_replaced_and_not_put_right_later() {
        Commitment made = made(MEANT);
        given(stated(made, new Step.ChangeDate(TYPED, false, null, "Later")));
        assertEquals(
                MEANT.plusDays(2), given(stated(made, right(MEANT.plusDays(2)))).proposal());
        minutesLater(16);
        assertEquals("kept.refusal.correct.late", refusal(stated(made, right(MEANT.plusDays(3)))));
    }

    @Test
    void nothing_that_is_over_is_put_right_not_even_by_an_answer() {
        LocalDate due = START.plusDays(5);
        Commitment made = made(due);
        clock.set(due);
        given(stated(made, right(MEANT)));
        clock.set(due.plusDays(1));
        assertEquals("kept.refusal.correct.over", refusal(answered(made, new Step.Accept(null))));
        assertEquals("kept.refusal.correct.over", refusal(stated(made, right(MEANT.plusDays(1)))));
    }

    @Test
    void with_no_minutes_it_always_waits() {
        book = book(0);
        Commitment claimed = given(stated(made(TYPED), right(MEANT)));
        assertEquals(TYPED, claimed.agreedDate());
        assertEquals(MEANT, claimed.claimedDate());
    }

    @Test
    void a_new_date_ends_the_question() {
        Commitment made = made(TYPED);
        minutesLater(20);
        given(stated(made, right(MEANT)));
        Commitment proposed = given(stated(made, new Step.ChangeDate(MEANT.plusDays(1), false, null, null)));
        assertNull(proposed.claimedDate());
        assertEquals(MEANT.plusDays(1), proposed.proposal());
    }
}
