package dev.kept.contract;

import static dev.kept.testing.Given.given;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.Step;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.evidence.SealStore;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.ledger.ActorMark;
import dev.kept.core.ledger.Addition;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.InMemoryLedgerStore;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.promise.CommitmentTerms;
import dev.kept.core.promise.IssueRef;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.HouseTerms;
import dev.kept.core.scoreboard.DuePromises;
import dev.kept.core.upkeep.Archive;
import dev.kept.core.upkeep.KeptMonths;
import dev.kept.core.upkeep.Rebuild;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;

/** A ledger of some promises, and everything over it that an archive could harm. */
abstract class ArchiveFixture {
    static final long PROJECT = 7;
    static final Instant THEN = Instant.parse("2024-03-02T12:00:00Z");
    static final Clock NOW = Clock.fixed(THEN, ZoneOffset.UTC);
    static final Instant NEXT_YEAR = Instant.parse("2025-01-01T00:00:00Z");
    static final LocalDate DUE = LocalDate.of(2024, 4, 1);
    static final ActorMark PM = ActorMark.of("pm");

    protected abstract LedgerStore ledger();

    protected abstract CellStore cells();

    protected abstract Archive archive();

    /** {@link Archive#recall} with room for a handful of commitments only. */
    protected abstract Rebuild.RebuildPiece recallOfFew(@Nullable YearMonth first);

    /** What is known of the months that the archive forgot. */
    protected abstract KeptMonths kept();

    protected abstract Rebuild rebuild();

    protected abstract EvidenceStore evidence();

    protected abstract SealStore seals();

    protected abstract DuePromises due();

    /** How many rows the table of events has. */
    protected abstract int eventRows();

    /** Takes all commitments' states away, behind the store's back. */
    protected abstract void loseStates();

    final List<DayCell> cellsOf() {
        return cells().cells(PROJECT, DUE.minusYears(1), DUE.plusYears(1));
    }

    final Verification verified() {
        return new Verifier(evidence(), cells(), seals()).project(PROJECT);
    }

    final Commitment made(long issue, LocalDate due) {
        return made(ledger(), issue, due);
    }

    static Commitment made(LedgerStore ledger, long issue, LocalDate due) {
        return given(book(ledger)
                .make(new IssueRef(issue, PROJECT, false), new CommitmentTerms("Sales", due, 1, Side.IT), PM));
    }

    final Commitment delivered(long issue) {
        return given(book().deliver(made(issue, DUE).id(), THEN, PM));
    }

    final Commitment disputed(Commitment done) {
        return given(book().take(done.id(), new Step.Dispute(Side.BUSINESS, "It was not"), PM));
    }

    /** A promise as an import brings it. */
    static Addition imported(long issue, LocalDate due) {
        InMemoryLedgerStore there = new InMemoryLedgerStore();
        Commitment one = made(there, issue, due);
        return new Addition(there.events(one.id()), one);
    }

    final CommitmentBook book() {
        return book(ledger());
    }

    private static CommitmentBook book(LedgerStore ledger) {
        return new CommitmentBook(ledger, NOW, HouseTerms.standard(ZoneOffset.UTC, ""));
    }
}
