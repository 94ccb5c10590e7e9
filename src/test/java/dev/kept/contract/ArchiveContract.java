package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Refusal;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.ActorMark;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentBook;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.EventKind;
import dev.kept.core.commitment.HashChain;
import dev.kept.core.commitment.HouseTerms;
import dev.kept.core.commitment.IssueRef;
import dev.kept.core.commitment.LedgerEvent;
import dev.kept.core.commitment.LedgerStore;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.Step;
import dev.kept.core.upkeep.Archive;
import dev.kept.core.upkeep.Rebuild;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What packing old chains away may not cost. */
public abstract class ArchiveContract {
    private static final long PROJECT = 7;
    private static final Instant THEN = Instant.parse("2024-03-02T12:00:00Z");
    private static final Instant NEXT_YEAR = Instant.parse("2025-01-01T00:00:00Z");
    private static final LocalDate DUE = LocalDate.of(2024, 4, 1);
    private static final ActorMark PM = new ActorMark("d1", "s1", "pm");

    protected abstract LedgerStore ledger();

    protected abstract CellStore cells();

    protected abstract Archive archive();

    protected abstract Rebuild rebuild();

    /** How many rows the table of events has. */
    protected abstract int eventRows();

    @Test
    void a_packed_chain_reads_and_verifies_as_before_without_the_person() {
        Commitment done = delivered(1);
        List<LedgerEvent> before = ledger().events(done.id());

        assertEquals(1, archive().pack(NEXT_YEAR, null).changed());

        List<LedgerEvent> after = ledger().events(done.id());
        assertEquals(0, eventRows());
        assertEquals(Optional.empty(), HashChain.verify(after));
        assertEquals(
                before.stream().map(LedgerEvent::hash).toList(),
                after.stream().map(LedgerEvent::hash).toList());
        assertEquals(
                before.stream().map(LedgerEvent::facts).toList(),
                after.stream().map(LedgerEvent::facts).toList());
        assertTrue(after.stream().allMatch(event -> event.actor().userKey() == null));
        assertEquals(done, ledger().find(done.id()).orElseThrow());
    }

    @Test
    void what_is_open_or_recent_stays() {
        made(1);
        delivered(2);

        assertEquals(0, archive().pack(THEN, null).changed());
        assertEquals(1, archive().pack(NEXT_YEAR, null).changed());
        assertEquals(0, archive().pack(NEXT_YEAR, null).changed());
        assertEquals(2, eventRows());
    }

    @Test
    void a_packed_chain_goes_on_where_it_ended() {
        Commitment done = delivered(1);
        archive().pack(NEXT_YEAR, null);

        Commitment explained = book().take(done.id(), new Step.Dispute(Side.BUSINESS, "It was not"), PM)
                .fold(now -> now, ArchiveContract::refused);

        List<LedgerEvent> chain = ledger().events(done.id());
        assertEquals(done.sequence() + 1, explained.sequence());
        assertEquals(explained.sequence(), chain.size());
        assertEquals(EventKind.DISPUTED, chain.get(chain.size() - 1).kind());
        assertEquals(Optional.empty(), HashChain.verify(chain));
        assertEquals(1, eventRows());
    }

    @Test
    void a_rebuild_counts_packed_chains_too() {
        delivered(1);
        List<DayCell> before = cellsOf();
        archive().pack(NEXT_YEAR, null);

        assertEquals(0, rebuild().everything().changed());
        assertEquals(before, cellsOf());
    }

    @Test
    void forgotten_months_of_cells_come_back_with_a_rebuild() {
        delivered(1);
        List<DayCell> before = cellsOf();

        assertEquals(0, archive().forgetCells(DUE));
        assertEquals(2, archive().forgetCells(DUE.plusMonths(1)));
        assertEquals(List.of(), cellsOf());

        rebuild().everything();
        assertEquals(before, cellsOf());
    }

    private List<DayCell> cellsOf() {
        return cells().cells(PROJECT, DUE.minusYears(1), DUE.plusYears(1));
    }

    private Commitment made(long issue) {
        return book().make(new IssueRef(issue, PROJECT, false), new CommitmentTerms("Sales", DUE, 1, Side.IT), PM)
                .fold(now -> now, ArchiveContract::refused);
    }

    private Commitment delivered(long issue) {
        return book().deliver(made(issue).id(), THEN, PM).fold(now -> now, ArchiveContract::refused);
    }

    private static Commitment refused(Refusal refusal) {
        throw new AssertionError(refusal);
    }

    private CommitmentBook book() {
        return new CommitmentBook(ledger(), Clock.fixed(THEN, ZoneOffset.UTC), HouseTerms.standard(ZoneOffset.UTC, ""));
    }
}
