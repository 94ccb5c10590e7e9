package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.listing.PromiseFilter;
import dev.kept.core.listing.PromiseSearch;
import dev.kept.core.promise.CommitmentId;
import dev.kept.core.promise.Stage;
import dev.kept.storage.ledger.RequesterNames;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.SqlSession;
import java.util.List;
import java.util.Set;

/**
 * Looks for promises in their table. Columns narrow the rows down so that an index finds them; the filter has the last
 * word, because what it asks is not all in columns.
 *
 * <p>A piece ends after so many rows read, not found, so that a rare find costs no more in one transaction than a
 * common one.
 */
public final class AoPromiseSearch implements PromiseSearch {
    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoPromiseSearch(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /**
     * In order of id. The next piece begins behind the last row read, whether the filter held for it or not.
     *
     * @throws IllegalArgumentException for more projects than one list in SQL may hold
     */
    @Override
    public SearchPiece piece(PromiseFilter filter, Set<Long> projects, @Nullable CommitmentId after, int limit) {
        return tables.inTransaction(session -> {
            Clause clause = clause(session, filter, projects);
            if (after != null) {
                clause.and("[COMMITMENT_UID] > ?", after.value());
            }
            List<Commitment> read = ReadableRows.page(
                    limit,
                    asked -> session.page(
                            "SELECT * FROM {COMMITMENT} WHERE " + clause.text() + " ORDER BY [COMMITMENT_UID]",
                            ReadableRows::read,
                            0,
                            asked,
                            clause.values()));
            return new SearchPiece(
                    read.stream().filter(filter::holds).toList(),
                    read.size() < limit ? null : read.get(read.size() - 1).id());
        });
    }

    /** How many rows the columns leave over, which is never fewer than the filter finds. */
    @Override
    public int rows(PromiseFilter filter, Set<Long> projects) {
        return tables.inTransaction(session -> {
            Clause clause = clause(session, filter, projects);
            return session.list(
                            "SELECT COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE " + clause.text(),
                            row -> row.getInt("TOTAL"),
                            clause.values())
                    .get(0);
        });
    }

    /** The columns' part of the filter: it lets through everything the filter holds for, and perhaps more. */
    private static Clause clause(SqlSession session, PromiseFilter filter, Set<Long> projects) {
        if (projects.size() > MOST_PROJECTS) {
            throw new IllegalArgumentException("Too many projects in one question: " + projects.size());
        }
        Clause clause = Clause.where("[PROJECT_ID]", projects);
        if (filter instanceof PromiseFilter.DueBetween due) {
            return clause.and("[AWAITED_DAY] >= ?", DayText.of(due.from()))
                    .and("[AWAITED_DAY] < ?", DayText.of(due.until()));
        } else if (filter instanceof PromiseFilter.InDanger danger) {
            return clause.and("[AWAITED_DAY] >= ?", DayText.of(danger.from()))
                    .and("([WARNED_DAY] IS NOT NULL OR [MOVED_DAY] IS NOT NULL)");
        } else if (filter instanceof PromiseFilter.WithoutConsent) {
            return clause.and("[AWAITED_DAY] IS NOT NULL").and("[MOVED_DAY] IS NOT NULL");
        } else if (filter instanceof PromiseFilter.MadeTo made) {
            return clause.and("[DEAL_STAGE] = ?", Stage.PROMISE.name())
                    .in("[REQUESTER_NAME]", RequesterNames.spellings(session, made.requester()));
        } else if (filter instanceof PromiseFilter.MovedSince moved) {
            return clause.and("[MOVED_DAY] >= ?", DayText.of(moved.day()));
        }
        throw new IllegalStateException("No columns for " + filter);
    }
}
