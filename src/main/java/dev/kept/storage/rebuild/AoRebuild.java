package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;

/**
 * The rebuild as a container makes it, over the tables that Active Objects made. A component has one constructor, of
 * nothing but what the container knows; how much heap a piece may take is not among it.
 */
public final class AoRebuild implements Rebuild {
    private final PieceRebuild pieces;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoRebuild(ActiveObjects ao, HostTransactions executors) {
        pieces = new PieceRebuild(new LedgerTables(ao, executors), CellRebuild.MOST);
    }

    /**
     * For tests and measuring, where small pieces have to show.
     *
     * @param most how many commitments may be in the heap at once, unless one month of one project has more
     */
    public static Rebuild ofAtMost(int most, ActiveObjects ao, HostTransactions executors) {
        return new PieceRebuild(new LedgerTables(ao, executors), most);
    }

    @Override
    public RebuildPiece states(@Nullable String from) {
        return pieces.states(from);
    }

    @Override
    public RebuildPiece cells(@Nullable String from) {
        return pieces.cells(from);
    }
}
