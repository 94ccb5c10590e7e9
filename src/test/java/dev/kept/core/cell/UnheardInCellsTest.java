package dev.kept.core.cell;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.StatedTelling;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.ToldHow;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A board of a past day counts the warnings that nobody had heard by then. */
final class UnheardInCellsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(7);

    private final TickingClock clock = new TickingClock(TODAY);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    @Test
    void until_somebody_is_told_though_too_late() {
        Commitment made = given(
                book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), ActorMark.NOBODY));
        clock.set(TODAY.plusDays(2));
        Commitment warned = given(book.take(made.id(), new Step.Warn(null, "Late"), ActorMark.NOBODY));
        assertEquals(1, unheard(warned, DUE.plusDays(1)));
        clock.set(DUE.plusDays(3));
        StatedTelling phone = new StatedTelling(ToldHow.PHONE, DUE.plusDays(3));
        Commitment told = given(book.take(made.id(), new Step.Tell(null, phone), ActorMark.NOBODY));
        assertEquals(1, unheard(told, DUE.plusDays(1)), "as it was known then");
        assertEquals(1, unheard(told, DUE.plusDays(2)));
        assertEquals(0, unheard(told, DUE.plusDays(3)));
    }

    private static int unheard(Commitment commitment, LocalDate asOf) {
        return CellFold.all(List.of(commitment)).stream()
                .mapToInt(cell -> cell.knownOn(asOf)
                        .counts()
                        .tallies()
                        .get(TallyKind.UNHEARD)
                        .n())
                .sum();
    }
}
