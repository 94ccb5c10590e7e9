package dev.kept.core.ledger;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.calendar.NoticeRule;
import dev.kept.core.calendar.WorkCalendar;
import dev.kept.core.calendar.WorkCalendars;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.conversation.Disclosure;
import dev.kept.core.conversation.Facet;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Via;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class TimelineEntryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = LocalDate.of(2026, 3, 20);
    private static final IssueRef ISSUE = new IssueRef(1, 10_000, false);
    private static final ActorMark PM = ActorMark.of("JIRAUSER1");

    private final TickingClock clock = new TickingClock(TODAY);
    private final InMemoryLedgerStore ledger = new InMemoryLedgerStore();

    private CommitmentBook book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    private Commitment make() {
        return given(book.make(ISSUE, new CommitmentTerms("Sales", DUE, 2, Side.IT), PM));
    }

    private TimelineEntry last(Commitment commitment) {
        List<TimelineEntry> entries = book.timeline(commitment.id());
        return entries.get(entries.size() - 1);
    }

    @Test
    void a_change_says_whether_it_counted_and_until_when_it_would_have() {
        Commitment made = make();
        given(book.take(made.id(), new Step.ChangeDate(DUE.plusDays(5), true, "wish_changed", "More wanted"), PM));
        TimelineEntry inTime = last(made);
        clock.set(DUE.plusDays(5));
        given(book.take(made.id(), new Step.ChangeDate(DUE.plusDays(9), true, null, null), PM));
        TimelineEntry late = last(made);

        assertEquals(true, inTime.counted());
        assertEquals(DUE.minusDays(1), inTime.noticeDay());
        assertEquals("More wanted", inTime.words());
        assertEquals("wish_changed", inTime.cause());
        assertEquals(false, late.counted());
        assertEquals(DUE.plusDays(4), late.noticeDay());
    }

    @Test
    void a_date_that_waits_for_consent_does_not_count_but_still_can() {
        Commitment made = make();
        given(book.take(made.id(), new Step.ChangeDate(DUE.plusDays(5), false, null, null), PM));

        assertEquals(EventKind.DATE_PROPOSED, last(made).kind());
        assertEquals(false, last(made).counted());
        assertEquals(DUE.minusDays(1), last(made).noticeDay());
    }

    @Test
    void notice_in_working_days_is_told_as_the_record_names_it() {
        WorkCalendar office = new WorkCalendar("office", WorkCalendar.SATURDAY_AND_SUNDAY, Set.of(DUE.minusDays(1)));
        book = new CommitmentBook(
                ledger,
                clock,
                new HouseTerms(
                        new NoticeRule(2, "office"),
                        14,
                        15,
                        ZoneOffset.UTC,
                        "house",
                        new WorkCalendars(Map.of("office", office)),
                        Cause.STANDARD,
                        true));
        Commitment made = make();
        given(book.take(made.id(), new Step.ChangeDate(DUE.plusDays(5), true, null, null), PM));

        // Friday the 20th; the 19th is free, so two working days before it is the 17th.
        assertEquals(LocalDate.of(2026, 3, 17), last(made).noticeDay());
    }

    @Test
    void a_reopening_says_whether_it_took_the_delivery_back() {
        Commitment made = make();
        given(book.deliver(made.id(), clock.instant(), PM));
        clock.set(TODAY.plusDays(30));
        given(book.reopen(made.id(), clock.instant(), PM));
        assertEquals(false, last(made).counted());
        assertEquals(Via.ISSUE, last(made).via());

        Commitment other = given(book.make(
                new IssueRef(2, 10_000, false), new CommitmentTerms("Sales", TODAY.plusDays(40), 2, Side.IT), PM));
        given(book.deliver(other.id(), clock.instant(), PM));
        given(book.take(other.id(), new Step.Reopen("Not done"), PM, Via.LINK));
        assertEquals(true, last(other).counted());
        assertEquals(Via.LINK, last(other).via());
    }

    @Test
    void nobody_and_nothing_that_not_everybody_may_see_is_told() {
        Commitment made = make();
        given(book.move(1, 20_000));
        given(book.take(made.id(), new Step.Disclose(Facet.COST, Disclosure.Form.RANGE, "10", "20"), PM));

        List<TimelineEntry> entries = book.timeline(made.id());

        assertEquals(
                Map.of("requester", "Sales", "size", "2.0", "noticeDays", "1"),
                entries.get(0).facts());
        assertNull(entries.get(0).counted());
        assertFalse(entries.toString().contains("20000"), entries.toString());
        assertFalse(entries.toString().contains("JIRAUSER1"), entries.toString());
        assertEquals(
                Map.of("facet", "COST", "form", "RANGE", "value", "10", "upTo", "20"),
                entries.get(entries.size() - 1).facts());
        assertEquals(List.of(), book.timeline(new CommitmentId("none")));
    }
}
