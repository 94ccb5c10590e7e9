package dev.kept.storage.rebuild;

import dev.kept.core.Nullable;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Collisions;
import java.util.function.Supplier;

/**
 * Makes states and day cells anew, a piece in a transaction, as many commitments at once as fit into the heap that is
 * given. Holds no state of its own.
 */
final class PieceRebuild implements Rebuild {
    /** Each time some step of somebody else came between. */
    private static final int TRIES = 5;

    private final LedgerTables tables;
    private final int most;

    /** @param most how many commitments may be in the heap at once, unless one month of one project has more */
    PieceRebuild(LedgerTables tables, int most) {
        this.tables = tables;
        this.most = most;
    }

    /** A transaction for the piece. Locks only rows that look wrong, and the months they count in. */
    @Override
    public RebuildPiece states(@Nullable String from) {
        return retried(() -> tables.inTransaction(session -> StateRebuild.piece(session, from)));
    }

    /** A transaction for the piece. Locks no month while it computes. */
    @Override
    public RebuildPiece cells(@Nullable String from) {
        return retried(() -> tables.inTransaction(session -> new CellRebuild(session, most).piece(from)));
    }

    /** A piece is done again from its start, with what the other transaction wrote. */
    static <T> T retried(Supplier<T> piece) {
        return Collisions.retried(TRIES, piece);
    }
}
