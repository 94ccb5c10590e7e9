package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.HouseTerms;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A slip is taken back by a correction, while that is true and nobody was told. */
class UndoTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(10);

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "test"));
    private Commitment now = given(book.make(
            new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT, null), ActorMark.NOBODY));

    private Optional<Undo> undo() {
        return book.verdicts().undo(now);
    }

    private void take(Step step, Via via) {
        now = given(book.taken(now.id(), step, ActorMark.NOBODY, via)).commitment();
    }

    private void take(Step step) {
        take(step, Via.STATEMENT);
    }

    @Test
    void a_delivery_taken_back_leaves_an_open_promise_and_both_on_the_record() {
        take(new Step.Deliver());
        take(undo().orElseThrow().step("A slip"));
        assertNull(now.deliveredOn());
        assertTrue(now.open());
        List<TimelineEntry> entries = book.timeline(now.id());
        TimelineEntry last = entries.get(entries.size() - 1);
        assertEquals(EventKind.CORRECTED, last.kind());
        assertEquals("A slip", last.words());
        assertEquals(EventKind.DELIVERED, entries.get(entries.size() - 2).kind());
    }

    @Test
    void a_new_date_taken_back_leaves_the_one_before_and_nothing_that_waits() {
        take(new Step.ChangeDate(DUE.plusDays(9), false, null, "Late"));
        take(undo().orElseThrow().step("A slip"));
        assertEquals(DUE, now.latestDate());
        assertEquals(DUE, now.agreedDate());
        assertEquals(DUE, now.promise().firstDate());
        assertNull(now.proposal());
    }

    @Test
    void of_two_new_dates_the_second_is_taken_back() {
        take(new Step.ChangeDate(DUE.plusDays(5), true, null, "Late"));
        take(new Step.ChangeDate(DUE.plusDays(9), true, null, "Later"));
        take(undo().orElseThrow().step("A slip"));
        assertEquals(DUE.plusDays(5), now.agreedDate());
    }

    @Test
    void a_dispute_taken_back_leaves_none_open() {
        take(new Step.Dispute(Side.BUSINESS, "Wrong"));
        take(undo().orElseThrow().step("A slip"));
        assertEquals(false, now.conversation().disputed());
    }

    @Test
    void what_mail_told_is_not_taken_back() {
        take(new Step.ChangeDate(DUE.plusDays(9), false, null, "Late"));
        book.mailed(now.id(), now.sequence());
        now = book.find(now.id()).orElseThrow();
        assertEquals(Optional.empty(), undo());
    }

    @Test
    void nothing_is_taken_back_after_a_minute_or_when_somebody_else_acted() {
        take(new Step.Deliver());
        clock.set(clock.instant().plus(Undo.FOR));
        assertEquals(Optional.empty(), undo());
        take(new Step.AcceptDone(), Via.CONTACT);
        assertEquals(Optional.empty(), undo());
    }

    @Test
    void a_promise_and_a_warning_cannot_be_unsaid() {
        assertEquals(Optional.empty(), undo());
        take(new Step.Warn(null, "Late"));
        assertEquals(Optional.empty(), undo());
        assertEquals(Duration.ofMinutes(1), Undo.FOR);
    }
}
