package dev.kept.storage.cell;

import dev.kept.core.Nullable;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * From which month on figures are told, and from which on cells are written. Both are the same but while older months are
 * made anew: then cells are written from the earlier one on, so that no step that comes between is lost, and told only
 * from the later one on.
 *
 * <p>A value read at one moment: whoever acts on it for long compares {@code change} before writing.
 *
 * @param told {@code null} for all months
 * @param written {@code null} for all months
 * @param place where the next piece of making older months anew begins; {@code null} for the start
 * @param change grows with each change of the months
 */
public record FigureStart(
        @Nullable YearMonth told,
        @Nullable YearMonth written,
        @Nullable String place,
        int change) {
    static final String ROW = "FIGURES";

    private static final FigureStart OF_ALL = new FigureStart(null, null, null, 0);

    /** As it stands, without a lock; all months when there is no row. */
    public static FigureStart read(SqlSession session) {
        List<FigureStart> rows =
                session.list("SELECT * FROM {FIGURE_START} WHERE [ROW_NAME] = ?", FigureStart::fromRow, ROW);
        return rows.isEmpty() ? OF_ALL : rows.get(0);
    }

    private static FigureStart fromRow(Row row) {
        return new FigureStart(
                month(row.getStringOrNull("TOLD_MONTH")),
                month(row.getStringOrNull("WRITTEN_MONTH")),
                row.getStringOrNull("NEXT_PLACE"),
                row.getInt("CHANGE_COUNT"));
    }

    /** What is no month counts as none, so that all figures are told; verification finds that it was changed. */
    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /**
     * The same, and nobody else changes it, or leaves a month out because of it, until the end of the transaction.
     * Without a row there is nothing to lock: the unique name then refuses the slower of two that make it.
     */
    public static FigureStart locked(SqlSession session) {
        lock(session);
        return read(session);
    }

    private static int lock(SqlSession session) {
        return session.execute("UPDATE {FIGURE_START} SET [CHANGE_COUNT] = [CHANGE_COUNT] WHERE [ROW_NAME] = ?", ROW);
    }

    /**
     * Those among these months that are forgotten, so that no cell is to be written there. When there are any, their
     * start cannot be moved until the end of the transaction: whoever makes them anew sees what this one wrote.
     */
    static Set<MonthKey> forgotten(SqlSession session, Collection<MonthKey> months) {
        if (months.isEmpty() || read(session).of(months).isEmpty()) {
            return Set.of();
        }
        return locked(session).of(months);
    }

    private Set<MonthKey> of(Collection<MonthKey> months) {
        return months.stream().filter(month -> !writes(month.month())).collect(Collectors.toSet());
    }

    /** Whether cells of that month are written. */
    public boolean writes(YearMonth month) {
        return written == null || !month.isBefore(written);
    }

    /** Whether older months are being made anew: cells are written from an earlier month on than figures are told. */
    public boolean recalling() {
        return told != null && !told.equals(written);
    }

    /** The start with other months: a new change, and the way back begins from its start. */
    public FigureStart moved(@Nullable YearMonth nowTold, @Nullable YearMonth nowWritten) {
        return new FigureStart(nowTold, nowWritten, null, change + 1);
    }

    /** The start with the way back gone on to that place, which is no change of the months. */
    public FigureStart at(@Nullable String next) {
        return new FigureStart(told, written, next, change);
    }

    /** Replaces the row, or makes it when there is none. The caller holds its lock since it read it. */
    public void write(SqlSession session) {
        Map<String, Object> values = new HashMap<>();
        values.put("ROW_NAME", ROW);
        values.put("TOLD_MONTH", told == null ? null : MonthKey.name(told));
        values.put("WRITTEN_MONTH", written == null ? null : MonthKey.name(written));
        values.put("NEXT_PLACE", place);
        values.put("CHANGE_COUNT", change);
        if (lock(session) == 0) {
            session.insert("FIGURE_START", List.of(values));
        } else {
            session.update("FIGURE_START", "ROW_NAME", List.of(values));
        }
    }
}
