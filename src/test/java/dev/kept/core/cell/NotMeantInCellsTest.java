package dev.kept.core.cell;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Deliveries that were not what was meant, as cells of their due day count them. */
final class NotMeantInCellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(7);

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    @Test
    void each_time_it_is_taken_back_so_from_that_day_on() {
        CommitmentId id = delivered();
        clock.set(DUE.plusDays(2));
        Commitment back = given(book.take(id, new Step.NotMeant("By order, not by customer."), ActorMark.NOBODY));
        assertNull(back.deliveredOn());
        assertEquals(0, notMeant(back, DUE.plusDays(1)), "as it was known then");
        assertEquals(1, notMeant(back, DUE.plusDays(2)));
        given(book.take(id, new Step.Deliver(), ActorMark.NOBODY));
        clock.set(DUE.plusDays(3));
        Commitment again = given(book.take(id, new Step.NotMeant("Still not."), ActorMark.NOBODY));
        assertEquals(1, notMeant(again, DUE.plusDays(2)));
        assertEquals(2, notMeant(again, DUE.plusDays(3)));
    }

    @Test
    void what_is_taken_back_for_something_missing_is_no_misunderstanding() {
        CommitmentId id = delivered();
        Commitment back = given(book.take(id, new Step.Reopen("Norway is missing."), ActorMark.NOBODY));
        assertEquals(0, notMeant(back, DUE.plusDays(9)));
    }

    @Test
    void after_the_window_it_is_refused_as_every_taking_back() {
        CommitmentId id = delivered();
        clock.set(TODAY.plusDays(2 + HouseTerms.REOPEN_DAYS));
        String refused = book.take(id, new Step.NotMeant("Too late."), ActorMark.NOBODY)
                .fold(taken -> "taken", refusal -> refusal.messageKey());
        assertEquals("kept.refusal.reopen.late", refused);
    }

    private CommitmentId delivered() {
        Commitment made = given(
                book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
        clock.set(TODAY.plusDays(1));
        given(book.take(made.id(), new Step.Deliver(), ActorMark.NOBODY));
        return made.id();
    }

    private static int notMeant(Commitment commitment, LocalDate asOf) {
        return CellFold.all(List.of(commitment)).stream()
                .mapToInt(cell -> cell.knownOn(asOf)
                        .counts()
                        .tallies()
                        .get(TallyKind.NOT_MEANT)
                        .n())
                .sum();
    }
}
