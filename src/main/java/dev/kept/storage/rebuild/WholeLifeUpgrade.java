package dev.kept.storage.rebuild;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;
import dev.kept.core.Incident;
import dev.kept.core.host.FeatureOffException;
import dev.kept.storage.cell.AoCellMonth;
import dev.kept.storage.cell.AoFigureStart;
import dev.kept.storage.ledger.AoChainArchive;
import dev.kept.storage.ledger.AoDeparture;
import dev.kept.storage.ledger.AoLedgerEvent;
import dev.kept.storage.row.AoCommitment;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * From the tables of before commitments had stages, a cell a row of its own, every consent and release somebody whose word it is,
 * and a miss what was reported before it, to those of now: states and cells are made anew from the ledger, which stays as it is. In a new installation there is nothing to make. The table
 * {@code DAY_CELL} of before is read by nobody any more; Active Objects never remove a table, an administrator may.
 */
public final class WholeLifeUpgrade implements ActiveObjectsUpgradeTask {
    private static final Logger LOG = LoggerFactory.getLogger(WholeLifeUpgrade.class);

    private final HostTransactions executors;

    /** @param executors opens transactions that do not wait for the tables, which are being made */
    public WholeLifeUpgrade(HostTransactions executors) {
        this.executors = executors;
    }

    /** Active Objects run the task where the stored version is lower, and keep the version afterwards. */
    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("5");
    }

    /**
     * Runs before anything else of the plugin sees the tables. May be broken off and run again: a rebuild changes
     * nothing twice.
     */
    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion current, ActiveObjects ao) {
        ao.migrate(
                AoLedgerEvent.class,
                AoCommitment.class,
                AoCellMonth.class,
                AoChainArchive.class,
                AoFigureStart.class,
                AoDeparture.class);
        try {
            new PieceRebuild(new LedgerTables(executors), CellRebuild.MOST).everything();
        } catch (FeatureOffException e) {
            // Thrown on, this would take the tables away from all that goes without plain SQL.
            LOG.warn(
                    "States and cells were not made anew, incident {}; do so on the page Evidence",
                    Incident.fresh(),
                    e);
        }
    }
}
