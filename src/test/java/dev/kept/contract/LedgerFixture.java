package dev.kept.contract;

import static dev.kept.testing.Given.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.TickingClock;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;

/** A store under test with a book over it. */
public abstract class LedgerFixture {

    protected static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    protected static final long PROJECT = 10_000;
    protected static final ActorMark SOMEBODY = ActorMark.of("JIRAUSER10100");

    protected final TickingClock clock = new TickingClock(TODAY);
    protected LedgerStore ledger;
    protected CellStore cells;
    protected CommitmentBook book;

    /** The store under test. */
    protected abstract LedgerStore ledger();

    /** The cells that this store keeps. */
    protected abstract CellStore cells();

    @BeforeEach
    void open_the_book() {
        ledger = ledger();
        cells = cells();
        book = new CommitmentBook(ledger, clock, HouseTerms.standard(ZoneOffset.UTC, "contract"));
    }

    protected CommitmentId idOf(long issueId) {
        return ledger.ofIssue(issueId).get(0).id();
    }

    protected void assertStored(Commitment now) {
        assertEquals(Optional.of(now), ledger.find(now.id()));
    }

    protected Commitment make(long issueId, LocalDate date, String requester) {
        CommitmentTerms terms = new CommitmentTerms(requester, date, 1.5, Side.IT);
        return given(book.make(new IssueRef(issueId, PROJECT, false), terms, SOMEBODY));
    }

    protected List<DayCell> allCells() {
        List<DayCell> all = new ArrayList<>(cells.cells(PROJECT, TODAY, TODAY.plusYears(1)));
        all.addAll(cells.cells(77, TODAY, TODAY.plusYears(1)));
        return all;
    }
}
