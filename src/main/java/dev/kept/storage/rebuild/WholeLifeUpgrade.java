package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.cell.AoFigureStart;
import dev.kept.storage.ledger.AoChainArchive;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.row.AoCommitment;
import dev.kept.storage.row.LedgerTables;

/**
 * From the tables of before commitments had stages, and a cell a row of its own, to those of now: states and cells are
 * made anew from the ledger, which stays as it is. In a new installation there is nothing to make. The table
 * {@code DAY_CELL} of before is read by nobody any more; Active Objects never remove a table, an administrator may.
 */
public final class WholeLifeUpgrade implements ActiveObjectsUpgradeTask {
    private final TransactionalExecutorFactory executors;

    /** @param executors opens transactions that do not wait for the tables, which are being made */
    public WholeLifeUpgrade(TransactionalExecutorFactory executors) {
        this.executors = executors;
    }

    /** Active Objects run the task where the stored version is lower, and keep the version afterwards. */
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("1");
    }

    /**
     * Runs before anything else of the plugin sees the tables. May be broken off and run again: a rebuild changes
     * nothing twice.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(
                AoLedgerEvent.class, AoCommitment.class, AoCellMonth.class, AoChainArchive.class, AoFigureStart.class);
        new PieceRebuild(new LedgerTables(executors), CellRebuild.MOST).everything();
    }
}
