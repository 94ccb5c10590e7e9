package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.backfill.ExistingPromises;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.HostTransactions;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Looks into the commitments' table, by the index of its issues. Holds no state. */
public final class AoExistingPromises implements ExistingPromises {
    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoExistingPromises(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /** Small promises, which a comment carries, do not count here. */
    @Override
    public Set<Long> among(Collection<Long> issueIds) {
        Clause ofIssues = Clause.where("[ISSUE_ID]", issueIds).and("[COMMENT_ID] IS NULL");
        return issueIds.isEmpty()
                ? Set.of()
                : new HashSet<>(tables.inTransaction(session -> session.list(
                        "SELECT [ISSUE_ID] FROM {COMMITMENT} WHERE " + ofIssues.text(),
                        row -> row.getLong("ISSUE_ID"),
                        ofIssues.values())));
    }
}
