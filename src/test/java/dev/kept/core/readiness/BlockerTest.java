package dev.kept.core.readiness;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.readiness.PreparedIssue.Blocker;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A promise on what blocks an issue is something to build on while it holds. */
class BlockerTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate DUE = TODAY.plusDays(7);
    private static final ActorMark PM = ActorMark.of("pm");

    private final CommitmentBook book = new CommitmentBook(
            new InMemoryLedgerStore(), new TickingClock(TODAY), HouseTerms.standard(ZoneOffset.UTC, "house"));
    private final Commitment promise =
            given(book.make(new IssueRef(1, 10, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), PM));

    private Blocker blocker(Commitment commitment, LocalDate today) {
        return Blocker.of("SHOP-1", false, commitment, today);
    }

    @Test
    void it_counts_until_its_date_is_over() {
        assertEquals(new Blocker("SHOP-1", false, DUE), blocker(promise, DUE));
        assertEquals(new Blocker("SHOP-1", false, null), blocker(promise, DUE.plusDays(1)));
    }

    @Test
    void it_does_not_count_once_it_is_in_danger() {
        Commitment warned = given(book.take(promise.id(), new Step.Warn(null, "The smith is ill."), PM));
        assertEquals(new Blocker("SHOP-1", false, null), blocker(warned, TODAY));
    }

    @Test
    void what_is_delivered_or_resolved_is_done() {
        Commitment delivered = given(book.take(promise.id(), new Step.Deliver(), PM));
        assertEquals(new Blocker("SHOP-1", true, null), blocker(delivered, TODAY));
        assertEquals(new Blocker("SHOP-1", true, null), Blocker.of("SHOP-1", true, null, TODAY));
    }
}
