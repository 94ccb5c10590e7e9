package dev.kept.storage.rebuild;

import dev.kept.core.Nullable;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.cell.FigureStart;
import dev.kept.storage.cell.MonthKey;
import dev.kept.storage.evidence.HouseTable;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.SqlSession;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Objects;
import java.util.function.Function;

/**
 * Forgets old months of cells, and makes them anew. On the way back cells are written from the earlier month on before
 * the first of them is made anew, and told only when the last one is; where it got to stands in the database, so any node
 * goes on at any time. Whoever moves the start in between ends the way back of all others.
 */
final class ForgottenMonths {
    private final LedgerTables tables;
    private final Rebuild rebuild;

    /** @param most how many commitments may be in the heap at once */
    ForgottenMonths(LedgerTables tables, int most) {
        this.tables = tables;
        this.rebuild = new PieceRebuild(tables, most);
    }

    /**
     * One transaction: the start moves, and the rows before it are deleted. See
     * {@link dev.kept.core.upkeep.Archive#forget}.
     *
     * @param first the first month to keep; nothing happens when it lies before the one that is told now
     * @return how many rows were deleted, also ones that somebody wrote since the last time
     */
    int forget(YearMonth first) {
        return retried(session -> {
            FigureStart start = FigureStart.locked(session);
            YearMonth told = start.told();
            if (told != null && first.isBefore(told)) {
                return 0;
            }
            if (!first.equals(told) || start.recalling()) {
                moved(session, start.moved(first, first));
            }
            return session.execute("DELETE FROM {CELL_MONTH} WHERE [MONTH_NAME] < ?", MonthKey.name(first));
        });
    }

    /**
     * Three transactions: the first lets cells be written from that month on, the second makes a piece anew, the third
     * notes where it got to, unless somebody moved the start meanwhile. See
     * {@link dev.kept.core.upkeep.Archive#recall}.
     */
    Rebuild.RebuildPiece recall(@Nullable YearMonth first) {
        FigureStart start = retried(session -> begun(session, first));
        if (!start.recalling()) {
            return new Rebuild.RebuildPiece(null, 0, 0);
        }
        Rebuild.RebuildPiece piece = rebuild.cells(start.place());
        return retried(session -> {
            FigureStart now = FigureStart.locked(session);
            if (now.change() == start.change()) {
                if (piece.next() == null) {
                    moved(session, now.moved(first, first));
                } else {
                    now.at(piece.next()).write(session);
                }
            }
            boolean done = !FigureStart.read(session).recalling();
            return new Rebuild.RebuildPiece(
                    done ? null : Objects.requireNonNullElse(piece.next(), ""), piece.seen(), piece.changed());
        });
    }

    /** Lets cells be written from that month on before the first of them is made anew. */
    private static FigureStart begun(SqlSession session, @Nullable YearMonth first) {
        FigureStart start = FigureStart.locked(session);
        YearMonth told = start.told();
        boolean there = told == null || first != null && !first.isBefore(told);
        if (there || Objects.equals(start.written(), first)) {
            return start;
        }
        FigureStart begun = start.moved(told, first);
        moved(session, begun);
        return begun;
    }

    /** From when on figures are told decides what they say: it is sealed like the rules. */
    private static void moved(SqlSession session, FigureStart start) {
        start.write(session);
        HouseTable.FIGURES.seal(session, Instant.now());
    }

    private <T> T retried(Function<SqlSession, T> work) {
        return PieceRebuild.retried(() -> tables.inTransaction(work));
    }
}
