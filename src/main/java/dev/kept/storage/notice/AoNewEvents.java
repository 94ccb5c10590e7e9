package dev.kept.storage.notice;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.notice.NewEvents;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.Row;
import java.time.Instant;
import java.util.List;

/**
 * The events by the numbers that the database gave their rows. Holds no state.
 *
 * <p>Chains that were packed away have no rows; nothing about them is new.
 */
public final class AoNewEvents implements NewEvents {

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoNewEvents(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /** The end of the primary key. */
    @Override
    public long last() {
        return tables.inTransaction(session ->
                session
                        .page("SELECT [ID] FROM {LEDGER_EVENT} ORDER BY [ID] DESC", row -> row.getLong("ID"), 0, 1)
                        .stream()
                        .findFirst()
                        .orElse(0L));
    }

    /** By the primary key. */
    @Override
    public List<NewEvent> after(long place, int limit) {
        return tables.inTransaction(session -> session.page(
                "SELECT [ID], [COMMITMENT_UID], [SEQUENCE_NO], [EVENT_KIND], [OCCURRED_AT] FROM {LEDGER_EVENT}"
                        + " WHERE [ID] > ? ORDER BY [ID]",
                AoNewEvents::read,
                0,
                limit,
                place));
    }

    private static NewEvent read(Row row) {
        return new NewEvent(
                row.getLong("ID"),
                new CommitmentId(row.getString("COMMITMENT_UID")),
                row.getInt("SEQUENCE_NO"),
                EventKind.valueOf(row.getString("EVENT_KIND")),
                Instant.ofEpochMilli(row.getLong("OCCURRED_AT")));
    }
}
