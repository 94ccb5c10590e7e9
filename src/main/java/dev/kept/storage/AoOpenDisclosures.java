package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.measure.disclosure.Told;
import dev.kept.core.scoreboard.OpenDisclosures;
import java.util.HashMap;
import java.util.Map;

/** Counts what is told by the index of the promises that are awaited; how many are over does not matter. */
public final class AoOpenDisclosures implements OpenDisclosures {
    private final LedgerTables tables;

    public AoOpenDisclosures(ActiveObjects ao, TransactionalExecutorFactory executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public Map<Told, Integer> told(long projectId) {
        Map<Told, Integer> counts = new HashMap<>();
        tables.inTransaction(session -> {
            session.each(
                    "SELECT [TOLD_FACETS], COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE [PROJECT_ID] = ?"
                            + " AND [AWAITED_DAY] >= ? AND [COUNTED_PROJECT] IS NOT NULL AND [WITHDRAWN_DAY] IS NULL"
                            + " AND [RESTRICTED_ISSUE] = ? GROUP BY [TOLD_FACETS]",
                    row -> counts.put(ToldText.read(row.textOrNothing("TOLD_FACETS")), row.integer("TOTAL")),
                    projectId,
                    "0",
                    false);
            return null;
        });
        return counts;
    }
}
