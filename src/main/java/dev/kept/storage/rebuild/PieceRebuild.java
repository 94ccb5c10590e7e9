package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.Nullable;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.row.LedgerTables;
import java.util.function.Supplier;

/** Makes states and day cells anew, as many commitments at once as fit into the heap that is given. */
public final class PieceRebuild implements Rebuild {
    /** Each time some step of somebody else came between. */
    private static final int TRIES = 5;

    private final LedgerTables tables;
    private final int most;

    /** @param most how many commitments may be in the heap at once */
    public PieceRebuild(ActiveObjects ao, TransactionalExecutorFactory executors, int most) {
        this(new LedgerTables(ao, executors), most);
    }

    PieceRebuild(LedgerTables tables, int most) {
        this.tables = tables;
        this.most = most;
    }

    @Override
    public Piece states(@Nullable String from) {
        return tried(() -> tables.inTransaction(session -> StateRebuild.piece(session, from)));
    }

    @Override
    public Piece cells(@Nullable String from) {
        return tried(() -> tables.inTransaction(session -> new CellRebuild(session, most).piece(from)));
    }

    /** The host's exception for a refused statement is not part of its API; whatever it was, it is rolled back. */
    static <T> T tried(Supplier<T> work) {
        for (int attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES) {
                    throw e;
                }
            }
        }
    }

    /** Somebody changed a row between reading and writing it: the piece is done again. */
    static final class Overtaken extends RuntimeException {
        private static final long serialVersionUID = 1;

        Overtaken(String what) {
            super("Changed meanwhile: " + what);
        }
    }
}
