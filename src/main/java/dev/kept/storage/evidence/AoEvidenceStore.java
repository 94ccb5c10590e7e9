package dev.kept.storage.evidence;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.rdbms.TransactionalExecutorFactory;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.cell.FigureStart;
import dev.kept.storage.ledger.Chains;
import dev.kept.storage.row.CommitmentRows;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.SqlSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * The tables of the ledger as they stand there, column by column. Only reads.
 *
 * <p>Verification must not trust what it checks: projections are read column by column, not through a commitment, and
 * nothing is put right on the way. Methods share no transaction, so what is compared may have moved on between two.
 */
public final class AoEvidenceStore implements EvidenceStore {
    /** {@code 2026-03}. */
    private static final int MONTH = 7;

    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoEvidenceStore(ActiveObjects ao, TransactionalExecutorFactory executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    /** Those that lie in the project now, and those that count in it though their issue was moved away. */
    @Override
    public List<CommitmentId> inProject(long projectId, @Nullable CommitmentId after, int limit) {
        return tables.inTransaction(session -> session.page(
                "SELECT [COMMITMENT_UID] FROM {COMMITMENT} WHERE ([PROJECT_ID] = ? OR [COUNTED_PROJECT] = ?)"
                        + " AND [COMMITMENT_UID] > ? ORDER BY [COMMITMENT_UID]",
                row -> new CommitmentId(row.getString("COMMITMENT_UID")),
                0,
                limit,
                projectId,
                projectId,
                behind(after)));
    }

    /** Live chains by their first event, packed ones by their row: a chain has one or the other. */
    @Override
    public List<CommitmentId> chains(@Nullable CommitmentId after, int limit) {
        return tables.inTransaction(session -> session.page(
                "SELECT [COMMITMENT_UID] FROM {LEDGER_EVENT} WHERE [SEQUENCE_NO] = ? AND [COMMITMENT_UID] > ?"
                        + " UNION ALL SELECT [COMMITMENT_UID] FROM {CHAIN_ARCHIVE} WHERE [COMMITMENT_UID] > ?"
                        + " ORDER BY [COMMITMENT_UID]",
                row -> new CommitmentId(row.getString("COMMITMENT_UID")),
                0,
                limit,
                1,
                behind(after),
                behind(after)));
    }

    /** Before every id stands a blank, which is no id, and no database takes it for nothing. */
    private static String behind(@Nullable CommitmentId after) {
        return after == null ? " " : after.value();
    }

    /** @param ids as many as one statement takes */
    @Override
    public Map<CommitmentId, List<LedgerEvent>> events(Collection<CommitmentId> ids) {
        List<String> keys = ids.stream().map(CommitmentId::value).toList();
        return keys.isEmpty() ? Map.of() : tables.inTransaction(session -> Chains.read(session, keys));
    }

    /**
     * Rows as texts by column, without the columns that hold nothing.
     *
     * @param ids as many as one statement takes
     */
    @Override
    public Map<CommitmentId, SortedMap<String, String>> projections(Collection<CommitmentId> ids) {
        Map<CommitmentId, SortedMap<String, String>> found = new HashMap<>();
        if (!ids.isEmpty()) {
            Clause among = Clause.where(
                    "[COMMITMENT_UID]", ids.stream().map(CommitmentId::value).toList());
            String sql = "SELECT * FROM {COMMITMENT} WHERE " + among.text();
            tables.inTransaction(session -> session.list(sql, CommitmentRows::stored, among.values()))
                    .forEach(row -> found.put(new CommitmentId((String) row.get("COMMITMENT_UID")), texts(row)));
        }
        return found;
    }

    /** What the row of this state must hold, in the same form. */
    @Override
    public SortedMap<String, String> projection(Commitment replayed) {
        return texts(CommitmentRows.values(replayed));
    }

    /** Texts of both sides of a comparison, made the same way. */
    static SortedMap<String, String> texts(Map<String, Object> columns) {
        SortedMap<String, String> texts = new TreeMap<>();
        columns.forEach((name, value) -> {
            if (value != null) {
                texts.put(name, value.toString());
            }
        });
        return texts;
    }

    /**
     * From the first day of a commitment or cell to the end of the last month, but not before the month in which
     * figures begin: forgotten months are compared with nothing.
     */
    @Override
    public Optional<Days> days(long projectId) {
        List<LocalDate> ends = tables.inTransaction(session -> Stream.of(
                        ends(session, "{COMMITMENT} WHERE [COUNTED_PROJECT] = ?", "[FIRST_DAY]", projectId),
                        ends(session, "{COMMITMENT} WHERE [COUNTED_PROJECT] = ?", "[AGREED_DAY]", projectId),
                        ends(session, "{CELL_MONTH} WHERE [PROJECT_ID] = ?", "[MONTH_NAME]", projectId))
                .flatMap(List::stream)
                .map(end -> LocalDate.parse(end.length() == MONTH ? end + "-01" : end))
                .sorted()
                .toList());
        if (ends.isEmpty()) {
            return Optional.empty();
        }
        YearMonth kept = tables.inTransaction(FigureStart::read).told();
        LocalDate first = kept == null || ends.get(0).isAfter(kept.atDay(1)) ? ends.get(0) : kept.atDay(1);
        // A month's cells go to its end.
        LocalDate last = ends.get(ends.size() - 1).plusMonths(1).withDayOfMonth(1);
        return first.isAfter(last) ? Optional.empty() : Optional.of(new Days(first, last));
    }

    /** Least and greatest of a column, as far as there are any. {@code from} and {@code column} are texts of ours. */
    private static List<String> ends(SqlSession session, String from, String column, long projectId) {
        return session
                .list(
                        "SELECT MIN(" + column + ") AS [LEAST], MAX(" + column + ") AS [GREATEST] FROM " + from,
                        row -> Stream.of(row.getStringOrNull("LEAST"), row.getStringOrNull("GREATEST")),
                        projectId)
                .stream()
                .flatMap(both -> both)
                .filter(Objects::nonNull)
                .toList();
    }

    /** By the same index as the cells, with both ends of the days included. */
    @Override
    public List<Commitment> counted(long projectId, Basis basis, Days days) {
        String day = basis == Basis.FIRST ? "[FIRST_DAY]" : "[AGREED_DAY]";
        return tables.inTransaction(session -> session.list(
                "SELECT * FROM {COMMITMENT} WHERE [COUNTED_PROJECT] = ? AND " + day + " >= ? AND " + day + " <= ?",
                CommitmentRows::read,
                projectId,
                DayText.of(days.first()),
                DayText.of(days.last())));
    }
}
