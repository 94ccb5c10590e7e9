package dev.kept.core.commitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.Objection;
import dev.kept.core.ledger.Projection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.testing.Given;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose word a consent is, when it counts, and how the requester takes back what was only stated. */
class ObjectionTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = START.plusDays(10);
    private static final LocalDate LATER = START.plusDays(20);
    private static final ActorMark MANAGER = ActorMark.of("manager");
    private static final ActorMark CONTACT = ActorMark.of("contact");

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private CommitmentBook book = book(true);

    private CommitmentBook book(boolean statedCounts) {
        HouseTerms house = new HouseTerms(
                NoticeRule.calendarDays(1),
                14,
                15,
                ZoneOffset.UTC,
                "t",
                WorkCalendars.NONE,
                Cause.STANDARD,
                statedCounts);
        return new CommitmentBook(ledger, clock, house);
    }

    private Commitment made() {
        return Given.given(
                book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", FIRST, 1, Side.IT), MANAGER));
    }

    private Commitment stated(Commitment one, Step step) {
        return Given.given(book.take(one.id(), step, MANAGER));
    }

    private Commitment answered(Commitment one, Step step) {
        return Given.given(book.take(one.id(), step, CONTACT, Via.LINK));
    }

    private String refusal(Answer<Commitment> answer) {
        return answer.fold(done -> "done", refusal -> refusal.messageKey());
    }

    private static Step move() {
        return new Step.ChangeDate(LATER, true, null, null);
    }

    @Test
    void whatNoContactAnsweredIsStated() {
        Commitment moved = stated(made(), move());
        List<TimelineEntry> entries = book.timeline(moved.id());
        assertEquals(
                List.of(Word.STATED, Word.STATED, Word.STATED),
                entries.stream().map(TimelineEntry::word).toList());
        assertEquals(Word.STATED, moved.word());
    }

    @Test
    void aContactAnswersAndTheIssueRules() {
        Commitment proposed = stated(made(), new Step.ChangeDate(LATER, false, null, null));
        Commitment moved = answered(proposed, new Step.Accept(null));
        assertEquals(Word.ANSWERED, moved.word());
        Commitment delivered = Given.given(book.deliver(moved.id(), clock.instant(), MANAGER));
        List<TimelineEntry> entries = book.timeline(delivered.id());
        assertEquals(Word.ANSWERED, entries.get(3).word());
        assertEquals(Word.RULE, entries.get(4).word());
    }

    @Test
    void aLinkOfTheProvidersOwnSideIsNoAnswer() {
        Commitment warned = answered(made(), new Step.Warn(null, "in danger"));
        assertEquals(Word.STATED, book.timeline(warned.id()).get(2).word());
    }

    @Test
    void untilTheObjectionTheNewDateCountsAndThenNoMore() {
        Commitment moved = stated(made(), move());
        assertEquals(LATER, moved.agreedDate());
        clock.set(START.plusDays(12));
        Commitment back = answered(moved, new Step.Object(null, "nobody asked us"));
        assertEquals(FIRST, back.agreedDate());
        assertEquals(FIRST, back.latestDate());
        assertNull(back.proposal());
        assertEquals(Outcome.PENDING, Outcomes.of(back, START.plusDays(11)));
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(back, START.plusDays(12)), "nobody was told, either");
        TimelineEntry last = book.timeline(back.id()).get(3);
        assertEquals(EventKind.OBJECTED, last.kind());
        assertEquals(Word.ANSWERED, last.word());
        assertEquals("3", last.facts().get("about"));
        assertEquals(true, last.counted());
        assertEquals(back, Projection.replay(ledger.events(back.id())));
        assertTrue(HashChain.verify(ledger.events(back.id())).isEmpty());
    }

    @Test
    void aStatedReleaseIsTakenBackFromThatDayOn() {
        Commitment released = stated(made(), new Step.Withdraw(true, null, "No longer needed"));
        assertTrue(released.released());
        clock.set(START.plusDays(12));
        Commitment back = answered(released, new Step.Object(null, null));
        assertFalse(back.released());
        assertTrue(back.counted());
        assertEquals(Outcome.RELEASED, Outcomes.of(back, START.plusDays(11)));
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(back, START.plusDays(12)));
    }

    @Test
    void aStatedPromiseGoesBackOnTheTableWhileItsDateIsAhead() {
        Commitment back = answered(made(), new Step.Object(null, null));
        assertEquals(Stage.OFFER, back.stage());
        assertEquals(Side.BUSINESS, back.awaiting());
        assertFalse(back.counted());
    }

    @Test
    void aMissIsNotObjectedAway() {
        Commitment made = made();
        clock.set(START.plusDays(12));
        Commitment back = answered(made, new Step.Object(null, null));
        assertTrue(back.counted());
        assertTrue(back.conversation().disputed());
    }

    @Test
    void aStatedConfirmationIsNone() {
        Commitment delivered = Given.given(book.deliver(made().id(), clock.instant(), MANAGER));
        Commitment done = stated(delivered, new Step.AcceptDone());
        assertEquals(Word.STATED, done.conversation().confirmation().word());
        Commitment back = answered(done, new Step.Object(null, null));
        assertNull(back.conversation().acceptedOn());
        assertEquals(START, back.deliveredOn());
    }

    @Test
    void onlyAContactObjectsAndOnlyInTimeAndOnlyToWhatWasStated() {
        Commitment moved = stated(made(), move());
        Step object = new Step.Object(3, null);
        assertEquals("kept.refusal.object.contact", refusal(book.take(moved.id(), object, MANAGER)));
        Step other = new Step.Object(1, null);
        assertEquals("kept.refusal.object.nothing", refusal(book.take(moved.id(), other, CONTACT, Via.LINK)));
        clock.set(START.plusDays(15));
        assertEquals("kept.refusal.object.late", refusal(book.take(moved.id(), object, CONTACT, Via.LINK)));
        clock.set(START.plusDays(14));
        assertEquals(FIRST, answered(moved, object).agreedDate());
        assertEquals("kept.refusal.object.nothing", refusal(book.take(moved.id(), object, CONTACT, Via.LINK)));
    }

    @Test
    void whatWasAnsweredLaterSettlesWhatWasStatedBefore() {
        Commitment moved = stated(made(), move());
        Commitment proposed = stated(moved, new Step.ChangeDate(LATER.plusDays(1), false, null, null));
        Commitment agreed = answered(proposed, new Step.Accept(null));
        assertTrue(Objection.open(agreed).isEmpty());
    }

    @Test
    void whereOnlyAnswersCountAStatedConsentLeavesTheDateProposed() {
        book = book(false);
        Commitment moved = stated(made(), move());
        assertEquals(FIRST, moved.agreedDate());
        assertEquals(LATER, moved.proposal());
        assertEquals("true", book.timeline(moved.id()).get(2).facts().get("consent"));
        assertEquals("kept.refusal.consent.answer", refusal(book.take(moved.id(), new Step.Accept(null), MANAGER)));
        assertEquals(LATER, answered(moved, new Step.Accept(null)).agreedDate());
    }

    @Test
    void whereOnlyAnswersCountOnlyTheRequesterReleases() {
        book = book(false);
        Commitment withdrawn = stated(made(), new Step.Withdraw(true, null, "No longer needed"));
        assertFalse(withdrawn.released());
        assertEquals("kept.refusal.consent.answer", refusal(book.take(withdrawn.id(), new Step.Accept(null), MANAGER)));
        Commitment released = answered(withdrawn, new Step.Accept(null));
        assertTrue(released.released());
        assertEquals(Word.ANSWERED, released.promise().withdrawnConsent().word());
    }

    @Test
    void aRuleChangedLaterLeavesTheRecordAsItIs() {
        Commitment moved = stated(made(), move());
        book = book(false);
        assertEquals(LATER, Projection.replay(ledger.events(moved.id())).agreedDate());
    }
}
