package dev.kept.core.cell;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.measure.promise.Earliness;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How early dates moved, as cells of the agreed day count it (case N15). */
final class EarlinessInCellsTest {

    private static final LocalDate MADE = LocalDate.of(2026, 1, 1);
    private static final LocalDate FEBRUARY = LocalDate.of(2026, 2, 1);
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final LocalDate APRIL = LocalDate.of(2026, 4, 1);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);

    private final TickingClock clock = new TickingClock(MADE);
    private final CommitmentBook book =
            new CommitmentBook(new InMemoryLedgerStore(), clock, HouseTerms.standard(ZoneOffset.UTC, "house"));

    @Test
    void each_new_date_is_held_against_the_date_in_force_until_then() {
        CommitmentId id = made();
        agree(id, LocalDate.of(2026, 1, 25), MARCH);
        agree(id, LocalDate.of(2026, 2, 20), APRIL);
        Commitment moved = agree(id, LocalDate.of(2026, 3, 25), MAY);
        List<TalliedMove> moves = moves(moved, MAY.plusDays(1));
        assertEquals(
                List.of(new Earliness(7, 90), new Earliness(9, 59), new Earliness(7, 31)),
                moves.stream().map(TalliedMove::earliness).toList());
    }

    @Test
    void a_date_proposed_after_the_date_is_one_from_that_day_on() {
        CommitmentId id = made();
        clock.set(FEBRUARY.plusDays(3));
        Commitment late = given(book.take(id, new Step.ChangeDate(MARCH, false, null, "Late."), ActorMark.NOBODY));
        assertEquals(List.of(), moves(late, FEBRUARY.plusDays(2)), "as it was known then");
        assertEquals(
                List.of(new TalliedMove(-3, new Earliness(0, 31))), moves(late, FEBRUARY.plusDays(3)), "nothing left");
    }

    private CommitmentId made() {
        return given(book.make(
                        new IssueRef(1, 10, false),
                        new CommitmentTerms("Sales", FEBRUARY, 1, Side.IT),
                        ActorMark.NOBODY))
                .id();
    }

    private Commitment agree(CommitmentId id, LocalDate day, LocalDate date) {
        clock.set(day);
        return given(book.take(id, new Step.ChangeDate(date, true, null, "Agreed."), ActorMark.NOBODY));
    }

    /** Those of all cells, with the fewest days to the cell's day first. */
    private static List<TalliedMove> moves(Commitment commitment, LocalDate asOf) {
        List<TalliedMove> moves = new ArrayList<>();
        CellFold.all(List.of(commitment)).forEach(cell -> cell.knownOn(asOf)
                .counts()
                .tallies()
                .get(TallyKind.EARLINESS, TalliedMove.class)
                .each((move, times) -> moves.add(move)));
        return moves;
    }
}
