package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.notice.NewEvents;
import dev.kept.core.notice.NewEvents.NewEvent;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everybody must do who hands out new events. Subclasses hand out a ledger that is empty at the start of each test. */
public abstract class NewEventsContract {

    private final TickingClock clock = new TickingClock(LocalDate.of(2026, 3, 2));

    protected abstract LedgerStore ledger();

    protected abstract NewEvents events();

    @Test
    void an_empty_ledger_has_none() {
        assertEquals(0, events().last());
        assertEquals(List.of(), events().after(0, 10));
    }

    @Test
    void events_come_page_by_page_in_the_order_in_which_they_were_written() {
        CommitmentBook book = new CommitmentBook(ledger(), clock, HouseTerms.standard(ZoneOffset.UTC, ""));
        Commitment one = make(book, 1);
        Commitment other = make(book, 2);
        long before = events().last();
        given(book.take(one.id(), new Step.Deliver(), ActorMark.NOBODY));
        given(book.take(other.id(), new Step.Warn(null, "Late"), ActorMark.NOBODY));

        List<NewEvent> all = new ArrayList<>();
        long place = 0;
        for (List<NewEvent> page = events().after(0, 2); !page.isEmpty(); page = events().after(place, 2)) {
            assertTrue(page.size() <= 2);
            all.addAll(page);
            place = page.get(page.size() - 1).place();
        }
        assertEquals(
                List.of(
                        EventKind.OFFERED,
                        EventKind.ACCEPTED,
                        EventKind.OFFERED,
                        EventKind.ACCEPTED,
                        EventKind.DELIVERED,
                        EventKind.WARNED),
                all.stream().map(NewEvent::kind).toList());
        assertEquals(all.subList(4, 6), events().after(before, 10));
        assertEquals(place, events().last());
        assertEquals(new NewEvent(all.get(4).place(), one.id(), 3, EventKind.DELIVERED, clock.instant()), all.get(4));
    }

    private static Commitment make(CommitmentBook book, long issue) {
        return given(book.make(
                new IssueRef(issue, 10, false),
                new CommitmentTerms("Sales", LocalDate.of(2026, 3, 9), 1, Side.IT),
                ActorMark.NOBODY));
    }
}
