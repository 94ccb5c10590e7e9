package dev.kept.storage.search;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.departure.DepartureStore;
import dev.kept.storage.ledger.DepartureRows;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.LedgerTables;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.HostTransactions;
import dev.kept.storage.sql.SqlSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what left a project's figures, by the index over project and day. Only reads. */
public final class AoDepartureStore implements DepartureStore {
    private final LedgerTables tables;

    /**
     * @param ao awaited before the first transaction
     * @param executors opens every transaction
     */
    public AoDepartureStore(ActiveObjects ao, HostTransactions executors) {
        this.tables = new LedgerTables(ao, executors);
    }

    @Override
    public List<DepartureCount> counts(long projectId, LocalDate from, LocalDate until) {
        return tables.inTransaction(session -> counts(session, projectId, from, until));
    }

    /** Days are added up to months here: databases cut texts each in their own way. */
    private static List<DepartureCount> counts(SqlSession session, long projectId, LocalDate from, LocalDate until) {
        record MonthAndKind(YearMonth month, Departure.DepartureKind kind) {}
        Map<MonthAndKind, Integer> counts = new HashMap<>();
        session.each(
                "SELECT [LEFT_DAY], [DEPARTURE_KIND], COUNT(*) AS [TOTAL] FROM {DEPARTURE}"
                        + " WHERE [PROJECT_ID] = ? AND [LEFT_DAY] >= ? AND [LEFT_DAY] < ?"
                        + " GROUP BY [LEFT_DAY], [DEPARTURE_KIND]",
                row -> ReadableRows.read(
                                row,
                                one -> new MonthAndKind(
                                        YearMonth.from(DayText.read(one.getString("LEFT_DAY"))),
                                        Departure.DepartureKind.valueOf(one.getString("DEPARTURE_KIND"))))
                        .ifPresent(key -> counts.merge(key, row.getInt("TOTAL"), Integer::sum)),
                projectId,
                DayText.of(from),
                DayText.of(until));
        return counts.entrySet().stream()
                .map(one ->
                        new DepartureCount(one.getKey().month(), one.getKey().kind(), one.getValue()))
                .sorted(Comparator.comparing(DepartureCount::month).thenComparing(DepartureCount::kind))
                .toList();
    }

    /**
     * The first condition on the day finds the place in the index, the second leaves out what stands before it on that
     * day.
     */
    @Override
    public List<Departure> page(
            long projectId, LocalDate from, LocalDate until, Departure.@Nullable DeparturePosition after, int limit) {
        List<Object> values = new ArrayList<>(List.of(projectId, DayText.of(from)));
        String beyond = " AND [LEFT_DAY] < ?";
        if (after == null) {
            values.add(DayText.of(until));
        } else {
            String day = DayText.of(after.on());
            beyond = " AND [LEFT_DAY] <= ? AND ([LEFT_DAY] < ? OR [COMMITMENT_UID] > ?"
                    + " OR [COMMITMENT_UID] = ? AND [SEQUENCE_NO] > ?)";
            String uid = after.commitment().value();
            values.addAll(List.of(day, day, uid, uid, after.event()));
        }
        String sql = "SELECT * FROM {DEPARTURE} WHERE [PROJECT_ID] = ? AND [LEFT_DAY] >= ?" + beyond
                + " ORDER BY [LEFT_DAY] DESC, [COMMITMENT_UID], [SEQUENCE_NO]";
        return tables.inTransaction(session -> ReadableRows.page(
                limit,
                asked -> session.page(
                        sql, row -> ReadableRows.read(row, DepartureRows::read), 0, asked, values.toArray())));
    }
}
