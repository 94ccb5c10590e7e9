package dev.kept.core.commitment;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.HashChain;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.ledger.Projection;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How IT says that a promise stands, on the record. */
final class ReportTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(30);

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();
    private final CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final CommitmentId id = given(book.make(
                    new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY))
            .id();

    private Commitment report(ReportedStatus status) {
        return given(book.report(id, status, ActorMark.of("u-dev")));
    }

    @Test
    void it_is_the_word_of_it_and_the_same_twice_is_once() {
        report(ReportedStatus.ON_TRACK);
        clock.set(TODAY.plusDays(3));
        report(ReportedStatus.ON_TRACK);
        Commitment now = report(ReportedStatus.OFF);
        assertEquals(
                List.of(
                        new StatusReport(ReportedStatus.ON_TRACK, TODAY, 3),
                        new StatusReport(ReportedStatus.OFF, TODAY.plusDays(3), 4)),
                now.conversation().reports());
        TimelineEntry last = book.timeline(id).get(3);
        assertEquals(Side.IT, last.side());
        assertEquals(Word.STATED, last.word());
        assertEquals(Map.of("status", "OFF"), last.facts());
        List<LedgerEvent> chain = ledger.events(id);
        assertEquals(Optional.empty(), HashChain.verify(chain));
        assertEquals(now, Projection.replay(chain));
    }

    @Test
    void what_was_said_last_by_a_day_counts_and_nothing_before_the_first() {
        clock.set(TODAY.plusDays(1));
        report(ReportedStatus.ON_TRACK);
        report(ReportedStatus.IN_DANGER);
        clock.set(TODAY.plusDays(5));
        Commitment now = report(ReportedStatus.OFF);
        assertNull(now.conversation().reportBy(TODAY));
        assertEquals(ReportedStatus.IN_DANGER, said(now, 1));
        assertEquals(ReportedStatus.IN_DANGER, said(now, 4));
        assertEquals(ReportedStatus.OFF, said(now, 5));
    }

    private static ReportedStatus said(Commitment now, int days) {
        return now.conversation().reportBy(TODAY.plusDays(days)).status();
    }

    @Test
    void a_question_that_was_asked_stands_after_a_report() {
        Commitment asked =
                given(book.take(id, new Step.ChangeDate(DUE.plusDays(9), false, null, null), ActorMark.NOBODY));
        assertEquals(asked.asked(), report(ReportedStatus.IN_DANGER).asked());
        assertEquals(asked.asked(), report(ReportedStatus.OFF).asked());
    }

    @Test
    void what_is_over_or_was_never_promised_is_reported_of_by_nobody() {
        given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        assertEquals("kept.refusal.delivered", refused(id));
        CommitmentTerms terms = new CommitmentTerms("Sales", DUE, 1, Side.IT);
        CommitmentId offer = given(book.offer(new IssueRef(2, 10, false), terms, Side.IT, ActorMark.NOBODY))
                .id();
        assertEquals("kept.refusal.negotiating", refused(offer));
    }

    private String refused(CommitmentId one) {
        return book.report(one, ReportedStatus.OFF, ActorMark.NOBODY).fold(now -> "taken", no -> no.messageKey());
    }
}
