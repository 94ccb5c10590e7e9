package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.map.FunctionTallies;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.HostTransactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Counts by one query for a page of projects, which reads the rows of these projects and no others. */
public final class AoFunctionTallies implements FunctionTallies {

    private static final String DUE = "[FIRST_DAY] >= ? AND [FIRST_DAY] < ?";
    private static final String SQL = "SELECT [COUNTED_PROJECT], [REQUESTER_NAME],"
            + " SUM(CASE WHEN [DELIVERED_DAY] IS NULL AND [WITHDRAWN_DAY] IS NULL AND [DELETED_ISSUE] = ? THEN 1 ELSE 0 END) AS [HOW_OPEN],"
            + " SUM(CASE WHEN " + DUE + " THEN 1 ELSE 0 END) AS [HOW_DUE],"
            + " SUM(CASE WHEN " + DUE + " AND [PROSPECT_NAME] = ? THEN 1 ELSE 0 END) AS [HOW_KEPT]"
            + " FROM {COMMITMENT} WHERE ";

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoFunctionTallies(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public List<FunctionTally> of(Collection<Long> projects, LocalDate from, LocalDate until) {
        Clause clause = Clause.where("[COUNTED_PROJECT]", projects).and("[PROMISE_SIDE] = ?", Side.IT.name());
        String first = DayText.bound(from);
        String behind = DayText.bound(until);
        List<Object> values = new ArrayList<>(List.of(false, first, behind, first, behind, Outcome.KEPT_FIRST.name()));
        values.addAll(Arrays.asList(clause.values()));
        return tables.inTransaction(session -> session.list(
                SQL + clause.text() + " GROUP BY [COUNTED_PROJECT], [REQUESTER_NAME]",
                row -> new FunctionTally(
                        row.getLong("COUNTED_PROJECT"),
                        row.getString("REQUESTER_NAME"),
                        row.getInt("HOW_OPEN"),
                        new Rate(row.getInt("HOW_KEPT"), row.getInt("HOW_DUE"))),
                values.toArray()));
    }
}
