package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerStore;
import dev.kept.core.ledger.Projection;
import dev.kept.core.property.Life;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.testing.FarDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What a rebuild owes, whatever lies in the way. */
public abstract class RebuildContract {
    private static final int STEPS = 250;

    /** Begins a life in the store. */
    protected abstract Life begin(int noticeDays, int reopenDays);

    protected abstract LedgerStore ledger();

    protected abstract CellStore cells();

    protected abstract Rebuild rebuild();

    /** The same with room for a handful of commitments only. */
    protected abstract Rebuild rebuildOfFew();

    /** Takes all cells away, behind the store's back. */
    protected abstract void loseCells();

    /** Takes some commitments' states away, and writes a wrong day or a wrong project into the others. */
    protected abstract void spoilStates();

    /** The cells exactly as they are kept. */
    protected abstract List<String> keptCells();

    @Test
    void what_was_kept_up_to_date_step_by_step_needs_no_change() {
        live(1);
        List<String> kept = keptCells();

        assertEquals(0, rebuild().everything().changed());
        assertEquals(kept, keptCells());
        assertFalse(kept.isEmpty());
    }

    @Test
    void lost_cells_come_back_as_they_were_to_the_last_bit() {
        live(2);
        List<String> kept = keptCells();
        loseCells();

        assertTrue(rebuild().everything().changed() > 0);
        assertEquals(kept, keptCells());
        assertEquals(0, rebuild().everything().changed());
    }

    @Test
    void cells_of_the_first_year_and_of_the_last_come_back_too() {
        FarDates.fill(ledger());
        cells().cells(FarDates.PROJECT, LocalDate.of(0, 1, 1), LocalDate.of(9999, 12, 31));
        List<String> kept = keptCells();
        loseCells();
        Rebuild.RebuildPiece piece = rebuildOfFew().cells(null);
        while (piece.next() != null) {
            piece = rebuildOfFew().cells(piece.next());
        }
        assertEquals(kept, keptCells());
        assertEquals(0, rebuild().everything().changed());
    }

    @Test
    void a_project_too_large_for_the_heap_is_done_month_by_month() {
        live(3);
        List<String> kept = keptCells();
        loseCells();

        Rebuild.RebuildPiece piece = rebuildOfFew().cells(null);
        int pieces = 1;
        while (piece.next() != null) {
            piece = rebuildOfFew().cells(piece.next());
            pieces++;
        }
        assertTrue(pieces > 3, pieces + " pieces");
        assertEquals(kept, keptCells());
    }

    @Test
    void lost_and_spoilt_states_are_made_again_from_their_chains() {
        Life life = live(4);
        List<Commitment> before = life.all();
        List<String> kept = keptCells();
        spoilStates();

        assertTrue(rebuild().everything().changed() > 0);
        assertEquals(new HashSet<>(before), new HashSet<>(life.all()));
        cellsEqualFold(life);
        assertEquals(kept, keptCells());
    }

    @Test
    void an_empty_ledger_has_nothing_to_rebuild() {
        Rebuild.RebuildPiece piece = rebuild().everything();

        assertEquals(0, piece.changed());
        assertNull(piece.next());
    }

    @Test
    void others_go_on_writing_meanwhile_and_nothing_of_it_is_lost() throws ExecutionException, InterruptedException {
        Life life = live(5);
        AtomicBoolean done = new AtomicBoolean();
        ExecutorService thread = Executors.newSingleThreadExecutor();
        try {
            Future<Integer> rebuilding = thread.submit(() -> {
                int times = 0;
                while (!done.get()) {
                    rebuild().everything();
                    times++;
                }
                return times;
            });
            turns(6).forEach(life::take);
            done.set(true);
            assertTrue(rebuilding.get() > 0);
        } finally {
            thread.shutdownNow();
        }
        cellsEqualFold(life);
        for (Commitment one : life.all()) {
            assertEquals(Projection.replay(ledger().events(one.id())), one);
        }
    }

    private Life live(long seed) {
        Life life = begin(1, 14);
        turns(seed).forEach(life::take);
        return life;
    }

    private static List<Life.Turn> turns(long seed) {
        Random random = new Random(seed);
        Life.Kind[] kinds = Life.Kind.values();
        List<Life.Turn> turns = new ArrayList<>();
        for (int i = 0; i < STEPS; i++) {
            Life.Kind kind = random.nextInt(4) == 0 ? Life.Kind.MAKE : kinds[random.nextInt(kinds.length)];
            turns.add(new Life.Turn(kind, 1 + random.nextInt(4), random.nextInt(3), random.nextInt(20)));
        }
        return turns;
    }

    private void cellsEqualFold(Life life) {
        for (long project = Life.PROJECT; project < Life.PROJECT + 2; project++) {
            long counted = project;
            Set<DayCell> fold = new HashSet<>(CellFold.some(life.all(), key -> key.projectId() == counted));
            assertEquals(fold, new HashSet<>(cells().cells(project, LocalDate.MIN, LocalDate.MAX)));
        }
    }
}
