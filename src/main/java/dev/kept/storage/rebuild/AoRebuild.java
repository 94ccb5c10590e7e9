package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.Nullable;
import dev.kept.core.upkeep.Rebuild;

/** Makes states and day cells anew in the tables that Active Objects made. Holds no state of its own. */
public final class AoRebuild implements Rebuild {

    private final PieceRebuild pieces;

    public AoRebuild(ActiveObjects ao, TransactionalExecutorFactory executors) {
        this.pieces = new PieceRebuild(ao, executors, CellRebuild.MOST);
    }

    @Override
    public Piece states(@Nullable String from) {
        return pieces.states(from);
    }

    @Override
    public Piece cells(@Nullable String from) {
        return pieces.cells(from);
    }
}
