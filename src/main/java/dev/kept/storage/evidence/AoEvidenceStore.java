package dev.kept.storage.evidence;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.evidence.Difference;
import dev.kept.core.evidence.EvidenceStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.ledger.LedgerEvent;
import dev.kept.core.promise.CommitmentId;
import dev.kept.storage.cell.FigureStart;
import dev.kept.storage.cell.IllMonths;
import dev.kept.storage.ledger.Chains;
import dev.kept.storage.ledger.DepartureRows;
import dev.kept.storage.row.CommitmentRows;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.HostTransactions;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of the ledger as they stand there, column by column. Only reads.
 *
 * <p>Verification must not trust what it checks: projections are read column by column, not through a commitment, and
 * nothing is put right on the way. Methods share no transaction, so what is compared may have moved on between two.
 */
public final class AoEvidenceStore implements EvidenceStore {
    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoEvidenceStore(ActiveObjects ao, HostTransactions executors) {
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

    @Override
    public Set<CommitmentId> among(long projectId, Collection<CommitmentId> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Clause among = Clause.where(
                        "[COMMITMENT_UID]",
                        ids.stream().map(CommitmentId::value).toList())
                .and("([PROJECT_ID] = ? OR [COUNTED_PROJECT] = ?)", projectId, projectId);
        return Set.copyOf(tables.inTransaction(session -> session.list(
                "SELECT [COMMITMENT_UID] FROM {COMMITMENT} WHERE " + among.text(),
                row -> new CommitmentId(row.getString("COMMITMENT_UID")),
                among.values())));
    }

    @Override
    public Map<CommitmentId, SortedSet<String>> departures(Collection<CommitmentId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : tables.inTransaction(session -> DepartureRows.stored(
                        session, ids.stream().map(CommitmentId::value).toList()));
    }

    @Override
    public Map<CommitmentId, Integer> sealed(Collection<CommitmentId> ids) {
        Map<CommitmentId, Integer> sealed = new HashMap<>();
        if (!ids.isEmpty()) {
            Clause among = Clause.where(
                    "[COMMITMENT_UID]", ids.stream().map(CommitmentId::value).toList());
            tables.inTransaction(session -> {
                session.each(
                        "SELECT [COMMITMENT_UID], [SEALED_SEQUENCE] FROM {COMMITMENT} WHERE " + among.text(),
                        row -> {
                            int mark = row.getInt("SEALED_SEQUENCE");
                            if (mark > 0) {
                                sealed.put(new CommitmentId(row.getString("COMMITMENT_UID")), mark);
                            }
                        },
                        among.values());
                return sealed;
            });
        }
        return sealed;
    }

    /** Not before the month in which figures begin: forgotten months are compared with nothing. */
    @Override
    public SortedSet<LocalDate> days(long projectId) {
        return tables.inTransaction(session -> {
            SortedSet<LocalDate> days = new TreeSet<>();
            for (String column : List.of("[FIRST_DAY]", "[AGREED_DAY]")) {
                session.each(
                        "SELECT " + column + " AS [ONE_DAY] FROM {COMMITMENT} WHERE [COUNTED_PROJECT] = ? GROUP BY "
                                + column,
                        row -> days.add(DayText.read(row.getString("ONE_DAY"))),
                        projectId);
            }
            session.each(
                    "SELECT [MONTH_NAME] FROM {CELL_MONTH} WHERE [PROJECT_ID] = ? GROUP BY [MONTH_NAME]",
                    row -> {
                        YearMonth month = YearMonth.parse(row.getString("MONTH_NAME"));
                        month.atDay(1).datesUntil(month.atEndOfMonth()).forEach(days::add);
                        days.add(month.atEndOfMonth());
                    },
                    projectId);
            YearMonth kept = FigureStart.read(session).told();
            return kept == null ? days : new TreeSet<>(days.tailSet(kept.atDay(1)));
        });
    }

    @Override
    public @Nullable Difference illMonth(long projectId) {
        IllMonths.Ill ill = tables.inTransaction(session -> IllMonths.first(session, projectId));
        if (ill == null) {
            return null;
        }
        YearMonth month = ill.month();
        return month == null
                ? new Difference("kept.evidence.cell.misplaced", List.of(ill.key()), null, null)
                : new Difference(
                        "kept.evidence.cell.unreadable",
                        List.of(month.atDay(1).toString(), month.atEndOfMonth().toString()),
                        null,
                        null);
    }

    @Override
    public SortedMap<CommitmentId, String> house() {
        SortedMap<CommitmentId, String> digests = new TreeMap<>(Comparator.comparing(CommitmentId::value));
        for (HouseTable table : HouseTable.values()) {
            digests.put(table.id(), tables.inTransaction(table::digest));
        }
        return digests;
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
                last(days)));
    }

    /** The days may go on behind the last one that has a text. */
    private static String last(Days days) {
        LocalDate most = LocalDate.of(9999, 12, 31);
        return DayText.of(days.last().isAfter(most) ? most : days.last());
    }
}
