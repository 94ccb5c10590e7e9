package dev.kept.storage.cell;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.measure.disclosure.DisclosureState;
import dev.kept.core.scoreboard.BoardStore;
import dev.kept.storage.row.DisclosureStateText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.SqlSession;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads a board in one transaction. What is told of open promises is counted by an index of their own: how many are
 * over does not matter.
 */
public final class AoBoardStore implements BoardStore {
    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoBoardStore(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /**
     * Both reads are of one transaction, though at READ COMMITTED not of one moment. A stale month among them is
     * computed and written first, so a reader may write.
     */
    @Override
    public BoardRows rows(long projectId, LocalDate from, LocalDate until) {
        return tables.inTransaction(
                session -> new BoardRows(IllMonths.between(session, projectId, from, until), told(session, projectId)));
    }

    /** One line for each text there is, by the index over project and text. */
    private static Map<DisclosureState, Integer> told(SqlSession session, long projectId) {
        Map<DisclosureState, Integer> counts = new HashMap<>();
        session.each(
                "SELECT [OPEN_TOLD], COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE [PROJECT_ID] = ? AND [OPEN_TOLD] >= ?"
                        + " GROUP BY [OPEN_TOLD]",
                row -> counts.put(DisclosureStateText.read(row.getString("OPEN_TOLD")), row.getInt("TOTAL")),
                projectId,
                DisclosureStateText.LEAST);
        return counts;
    }
}
