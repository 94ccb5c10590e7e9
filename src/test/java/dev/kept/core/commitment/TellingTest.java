package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventDraft;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Outcomes;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.promise.Via;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A warning is told or it is none: from which day it counts, whose word that is, and how it ends. */
final class TellingTest {

    private static final LocalDate START = LocalDate.of(2026, 3, 2);
    private static final LocalDate FIRST = START.plusDays(10);
    private static final LocalDate OVER = FIRST.plusDays(1);
    private static final ActorMark MANAGER = ActorMark.of("manager");
    private static final ActorMark CONTACT = ActorMark.of("contact");

    private final TickingClock clock = new TickingClock(START);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, new HouseTerms(1, 14, ZoneOffset.UTC, "t"));

    private Commitment made() {
        return given(book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", FIRST, 1, Side.IT), MANAGER));
    }

    private Commitment take(Commitment one, Step step) {
        return given(book.take(one.id(), step, MANAGER));
    }

    private Commitment answered(Commitment one, Step step) {
        return given(book.take(one.id(), step, CONTACT, Via.CONTACT));
    }

    private static Step warn(StatedTelling told) {
        return new Step.Warn(null, "in danger", told);
    }

    private String refusal(Commitment one, Step step) {
        return refused(book.take(one.id(), step, MANAGER));
    }

    private static String refused(Answer<Commitment> answer) {
        return answer.fold(done -> "done", refusal -> refusal.messageKey());
    }

    private void consistent(Commitment now) {
        assertEquals(now, Projection.replay(ledger.events(now.id())));
        assertTrue(HashChain.verify(ledger.events(now.id())).isEmpty());
    }

    @Test
    void a_warning_told_to_nobody_warns_nobody() {
        Commitment warned = take(made(), warn(StatedTelling.NONE));
        assertEquals(START, warned.promise().warnedOn());
        assertEquals(Reach.NOBODY, warned.told());
        assertNull(Announcement.leadDays(warned.promise()));
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(warned, OVER));
        assertTrue(warned.inDanger());
    }

    @Test
    void a_mail_counts_from_the_day_it_was_handed_over() {
        Commitment warned = take(made(), warn(StatedTelling.NONE));
        clock.set(START.plusDays(4));
        Commitment told = given(book.mailed(warned.id(), warned.sequence()));
        assertEquals(Reach.TOLD, told.told());
        assertEquals(6L, Announcement.leadDays(told.promise()));
        assertTrue(Announcement.reachedInTime(told.promise()));
        assertEquals(Outcome.MISSED_WARNED, Outcomes.of(told, OVER));
        assertEquals(told, given(book.mailed(warned.id(), warned.sequence())), "once");
        assertEquals(warned.sequence(), told.asked());
        TimelineEntry last = book.timeline(told.id()).get(3);
        assertEquals(EventKind.TOLD, last.kind());
        assertEquals(Word.RULE, last.word());
        consistent(told);
    }

    @Test
    void a_telling_is_stated_with_its_day() {
        Commitment made = made();
        clock.set(START.plusDays(3));
        Commitment told = take(made, warn(new StatedTelling(ToldHow.PHONE, START.plusDays(1))));
        assertEquals(Reach.STATED, told.told());
        assertEquals(9L, Announcement.leadDays(told.promise()));
        assertEquals(
                null,
                Announcement.leadDays(told.promise().knownOn(START.plusDays(2))),
                "a board of the day before knows nothing of it");
        assertTrue(!Announcement.reachedInTime(told.promise()));
        consistent(told);
    }

    @Test
    void a_contact_who_acts_has_read_it() {
        Commitment proposed = take(made(), new Step.ChangeDate(FIRST.plusDays(5), false, null, null));
        assertEquals(Reach.NOBODY, proposed.told());
        clock.set(START.plusDays(2));
        Commitment declined = answered(proposed, new Step.Decline("no"));
        assertEquals(Reach.TOLD, declined.told());
        assertEquals(START.plusDays(2), declined.toldOn());
        consistent(declined);
    }

    @Test
    void told_afterwards_counts_from_then_and_never_from_before_once_the_date_is_over() {
        Commitment warned = take(made(), warn(StatedTelling.NONE));
        clock.set(OVER);
        Step before = new Step.Tell(null, new StatedTelling(ToldHow.MEETING, START));
        assertEquals("kept.refusal.told.late", refusal(warned, before));
        Commitment told = take(warned, new Step.Tell(null, StatedTelling.today(ToldHow.MEETING)));
        assertEquals(OVER, told.toldOn());
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(told, OVER));
        assertEquals(
                "kept.refusal.told.nothing", refusal(told, new Step.Tell(null, StatedTelling.today(ToldHow.PHONE))));
    }

    @Test
    void no_day_ahead_and_none_before_the_promise() {
        Commitment made = made();
        assertEquals("kept.refusal.told.ahead", refusal(made, warn(new StatedTelling(ToldHow.PHONE, OVER))));
        assertEquals(
                "kept.refusal.told.before", refusal(made, warn(new StatedTelling(ToldHow.PHONE, START.minusDays(1)))));
        assertEquals("kept.refusal.told.how", refusal(made, warn(new StatedTelling(null, START))));
        assertEquals("kept.refusal.told.how", refusal(made, new Step.Tell(null, StatedTelling.NONE)));
    }

    @Test
    void a_contact_who_was_never_told_takes_the_statement_back_from_that_day_on() {
        Commitment told = take(made(), warn(StatedTelling.today(ToldHow.PHONE)));
        clock.set(START.plusDays(12));
        Commitment back = answered(told, new Step.Object(told.sequence(), "nobody called"));
        assertEquals(Outcome.MISSED_WARNED, Outcomes.of(told, OVER));
        assertEquals(Outcome.MISSED_SILENT, Outcomes.of(back, START.plusDays(12)));
        assertEquals(START.plusDays(12), back.toldOn());
        assertEquals(
                Optional.of(START),
                Announcement.first(back.promise().knownOn(START.plusDays(5))),
                "until then it counted");
        consistent(back);
    }

    @Test
    void what_a_mail_told_as_early_cannot_be_objected_to() {
        Commitment told = take(made(), warn(StatedTelling.today(ToldHow.PHONE)));
        Commitment mailed = given(book.mailed(told.id(), told.sequence()));
        assertEquals(
                "kept.refusal.object.nothing",
                refused(book.take(mailed.id(), new Step.Object(told.sequence(), null), CONTACT, Via.LINK)));
        assertEquals(Reach.TOLD, mailed.told());
    }

    @Test
    void what_is_older_than_tellings_counts_as_stated_on_its_day() {
        Commitment made = made();
        EventDraft old = EventDraft.of(clock.instant(), EventKind.WARNED, Side.IT, MANAGER)
                .because("in danger");
        Addition addition = Addition.of(made.id(), made, List.of(old));
        ledger.append(List.of(addition));
        Commitment warned = addition.projection();
        assertEquals(Reach.STATED, warned.told());
        assertEquals(10L, Announcement.leadDays(warned.promise()));
        assertTrue(!Announcement.reachedInTime(warned.promise()));
        assertEquals(Reach.STATED, book.timeline(made.id()).get(2).told());
    }

    @Test
    void another_date_typed_for_the_requester_is_stated_whatever_field_it_was_typed_into() {
        Commitment asked = given(book.offer(
                new IssueRef(2, 10, false),
                new CommitmentTerms("Sales", FIRST, 1, Side.BUSINESS),
                Side.BUSINESS,
                MANAGER));
        Commitment countered = given(book.take(asked.id(), new Step.Counter(OVER, null), MANAGER, Via.ISSUE));
        assertEquals(Word.STATED, book.timeline(countered.id()).get(1).word());
    }
}
