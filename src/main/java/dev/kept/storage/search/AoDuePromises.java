package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.scoreboard.DuePromises;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.HostTransactions;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the commitments behind day cells, by the indexes the cells are made with.
 *
 * <p>Only reads. The caller hides what the reader may not see.
 */
public final class AoDuePromises implements DuePromises {
    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoDuePromises(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /**
     * The first condition on the day finds the place in the index, the second leaves out what stands before it on that
     * day.
     */
    @Override
    public List<Commitment> due(
            long projectId, Basis basis, LocalDate from, LocalDate until, @Nullable DuePosition after, int limit) {
        String day = basis == Basis.FIRST ? "[FIRST_DAY]" : "[AGREED_DAY]";
        String start = DayText.bound(after == null || after.day().isBefore(from) ? from : after.day());
        List<Object> values = new ArrayList<>(List.of(projectId, start, DayText.bound(until)));
        String beyond = "";
        if (after != null) {
            beyond = " AND (" + day + " > ? OR [COMMITMENT_UID] > ?)";
            values.add(DayText.of(after.day()));
            values.add(after.id().value());
        }
        String sql = "SELECT * FROM {COMMITMENT} WHERE [COUNTED_PROJECT] = ? AND " + day + " >= ? AND " + day + " < ?"
                + beyond + " ORDER BY " + day + ", [COMMITMENT_UID]";
        return tables.inTransaction(session ->
                ReadableRows.page(limit, asked -> session.page(sql, ReadableRows::read, 0, asked, values.toArray())));
    }
}
