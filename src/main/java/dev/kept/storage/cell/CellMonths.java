package dev.kept.storage.cell;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Commitment;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.Clause;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Reads day cells, and recomputes them within the transaction that changes a commitment. A month is recomputed at once
 * when a step touches it; what comes in bulk only marks its months as stale, and whoever needs a stale month next
 * computes it first. A month that is forgotten stays so: neither brings it back.
 *
 * <p>A cell is always counted again from its commitments, never incremented. A month's row is updated, which locks it,
 * before its commitments are read: of two nodes the slower one waits, and then reads what the faster one committed.
 * Every transaction takes the locks in the order of their keys, so that no two wait for each other.
 */
public final class CellMonths {
    /** What {@link StoredMonth#read} needs. */
    public static final String COLUMNS =
            "SELECT [MONTH_KEY], [TOUCH_COUNT], [STALE_MONTH], [CELLS_TEXT] FROM {CELL_MONTH}";
    /** As many values, or parts of a query, as every database takes in one statement. */
    private static final int KEYS_AT_ONCE = 500;

    private static final int PARTS_AT_ONCE = 8;

    private static final int LAST_DAY = 31;

    /** Of the series within a month; cells are put in order of day without comparing hundreds of them. */
    private static final Comparator<StoredMonth> ORDER = Comparator.comparing(
                    (StoredMonth month) -> month.key().basis())
            .thenComparing(month -> month.key().side())
            .thenComparing(month -> month.key().band());

    private CellMonths() {}

    /**
     * A row of the table.
     *
     * @param key which month and series
     * @param touched how often it was touched so far: tells whether somebody changed it meanwhile
     * @param stale whether its text may leave commitments out
     * @param text its cells, as {@link MonthText}
     */
    public record StoredMonth(
            MonthKey key,
            int touched,
            boolean stale,
            /** Its text stays as it is: cells are read from it only where they are needed. */
            @Nullable String text) {
        public static StoredMonth read(Row row) {
            return new StoredMonth(
                    MonthKey.read(row.getString("MONTH_KEY")),
                    row.getInt("TOUCH_COUNT"),
                    row.getBoolean("STALE_MONTH"),
                    row.getStringOrNull("CELLS_TEXT"));
        }
    }

    /** Some days of a month, to be recomputed: {@code from <= day < until}. */
    private record Span(MonthKey month, LocalDate from, LocalDate until) {
        static Span whole(MonthKey month) {
            LocalDate first = month.month().atDay(1);
            return new Span(month, first, first.plusMonths(1));
        }

        Span and(LocalDate day) {
            return new Span(month, day.isBefore(from) ? day : from, day.isBefore(until) ? until : day.plusDays(1));
        }

        boolean holds(CellKey cell) {
            return month.holds(cell) && !cell.day().isBefore(from) && cell.day().isBefore(until);
        }
    }

    /**
     * The project's cells with {@code from <= day < until}, in order of day. Stale months are computed and written
     * first.
     */
    public static List<DayCell> between(SqlSession session, long projectId, LocalDate from, LocalDate until) {
        List<StoredMonth> months = session.list(
                COLUMNS + " WHERE [PROJECT_ID] = ? AND [MONTH_NAME] >= ? AND [MONTH_NAME] <= ?",
                StoredMonth::read,
                projectId,
                MonthKey.nameNear(from),
                MonthKey.nameNear(until));
        Map<MonthKey, String> settled = settle(session, months);
        SortedMap<YearMonth, List<StoredMonth>> series = new TreeMap<>();
        months.stream().sorted(ORDER).forEach(month -> series.computeIfAbsent(
                        month.key().month(), none -> new ArrayList<>())
                .add(month));
        List<DayCell> cells = new ArrayList<>();
        series.values().forEach(some -> {
            List<List<DayCell>> days = new ArrayList<>(Collections.nCopies(LAST_DAY + 1, List.of()));
            for (StoredMonth month : some) {
                String text = month.stale() ? settled.get(month.key()) : month.text();
                for (DayCell cell : MonthText.read(month.key(), text, from, until)) {
                    int day = cell.key().day().getDayOfMonth();
                    if (days.get(day).isEmpty()) {
                        days.set(day, new ArrayList<>());
                    }
                    days.get(day).add(cell);
                }
            }
            days.forEach(cells::addAll);
        });
        return cells;
    }

    /**
     * Computes the stale ones among these, and writes them. Two readers at once wait for each other and write the same.
     */
    private static Map<MonthKey, String> settle(SqlSession session, List<StoredMonth> months) {
        TreeMap<String, Span> stale = new TreeMap<>();
        months.stream()
                .filter(StoredMonth::stale)
                .forEach(month -> stale.put(month.key().text(), Span.whole(month.key())));
        if (stale.isEmpty()) {
            return Map.of();
        }
        lock(session, stale.keySet());
        return write(session, List.copyOf(stale.values()), Map.of(), stale.keySet());
    }

    /**
     * Makes these cells equal the fold of their commitments, whose rows are written already. Holds the months' locks
     * from then on. A stale month is left stale, a month without a row computed as a whole, a forgotten one left alone.
     */
    public static void recompute(SqlSession session, Collection<CellKey> keys) {
        TreeMap<String, Span> spans = new TreeMap<>();
        for (CellKey key : keys) {
            Span day = new Span(MonthKey.of(key), key.day(), key.day().plusDays(1));
            spans.merge(day.month().text(), day, (span, more) -> span.and(key.day()));
        }
        if (spans.isEmpty()) {
            return;
        }
        lock(session, spans.keySet());
        Map<String, StoredMonth> rows = rows(session, List.copyOf(spans.keySet()));
        Set<MonthKey> forgotten = FigureStart.forgotten(
                session,
                spans.values().stream()
                        .map(Span::month)
                        .filter(month -> !rows.containsKey(month.text()))
                        .toList());
        List<Span> work = new ArrayList<>();
        spans.forEach((text, span) -> {
            StoredMonth row = rows.get(text);
            if (forgotten.contains(span.month())) {
                return;
            }
            if (row == null) {
                work.add(Span.whole(span.month()));
            } else if (!row.stale()) {
                work.add(span);
            }
        });
        Map<MonthKey, String> texts = new HashMap<>();
        rows.values().forEach(row -> texts.put(row.key(), row.text()));
        write(session, work, texts, rows.keySet());
    }

    /**
     * Remembers that commitments of these months came or went, and computes nothing. Holds the months' locks from then
     * on.
     */
    public static void markStale(SqlSession session, Collection<MonthKey> months) {
        TreeMap<String, MonthKey> ordered = new TreeMap<>();
        months.forEach(month -> ordered.put(month.text(), month));
        session.executeEach(
                "UPDATE {CELL_MONTH} SET [TOUCH_COUNT] = [TOUCH_COUNT] + 1, [STALE_MONTH] = ? WHERE [MONTH_KEY] = ?",
                ordered.keySet().stream().map(key -> new Object[] {true, key}).toList());
        Map<String, StoredMonth> known = rows(session, List.copyOf(ordered.keySet()));
        List<MonthKey> missing = ordered.values().stream()
                .filter(month -> !known.containsKey(month.text()))
                .toList();
        Set<MonthKey> forgotten = FigureStart.forgotten(session, missing);
        session.insert(
                "CELL_MONTH",
                missing.stream()
                        .filter(month -> !forgotten.contains(month))
                        .map(month -> values(month, null, true))
                        .toList());
    }

    /** Until the end of the transaction nobody else gets past this line for the same months. */
    private static void lock(SqlSession session, Collection<String> inOrder) {
        session.executeEach(
                "UPDATE {CELL_MONTH} SET [TOUCH_COUNT] = [TOUCH_COUNT] + 1 WHERE [MONTH_KEY] = ?",
                inOrder.stream().map(key -> new Object[] {key}).toList());
    }

    private static Map<String, StoredMonth> rows(SqlSession session, List<String> keys) {
        Map<String, StoredMonth> rows = new HashMap<>();
        for (int first = 0; first < keys.size(); first += KEYS_AT_ONCE) {
            List<String> some = keys.subList(first, Math.min(keys.size(), first + KEYS_AT_ONCE));
            Clause among = Clause.where("[MONTH_KEY]", some);
            session.each(
                    COLUMNS + " WHERE " + among.text(),
                    row -> rows.put(row.getString("MONTH_KEY"), StoredMonth.read(row)),
                    among.values());
        }
        return rows;
    }

    /** Recomputes the spans; returns the months' new texts. */
    private static Map<MonthKey, String> write(
            SqlSession session, List<Span> spans, Map<MonthKey, String> texts, Collection<String> known) {
        Map<MonthKey, String> after = new HashMap<>();
        for (int first = 0; first < spans.size(); first += PARTS_AT_ONCE) {
            List<Span> some = spans.subList(first, Math.min(spans.size(), first + PARTS_AT_ONCE));
            List<List<Commitment>> members = members(session, some);
            for (int part = 0; part < some.size(); part++) {
                Span span = some.get(part);
                List<DayCell> cells = CellFold.some(members.get(part), span::holds);
                List<LocalDate> days = span.from().datesUntil(span.until()).toList();
                after.put(span.month(), MonthText.with(texts.get(span.month()), days, cells));
            }
        }
        List<Map<String, Object>> changed = new ArrayList<>();
        List<Map<String, Object>> added = new ArrayList<>();
        after.forEach((month, text) -> {
            if (known.contains(month.text())) {
                Map<String, Object> change = new HashMap<>();
                change.put("MONTH_KEY", month.text());
                change.put("CELLS_TEXT", text);
                change.put("STALE_MONTH", false);
                changed.add(change);
            } else {
                added.add(values(month, text, false));
            }
        });
        session.update("CELL_MONTH", "MONTH_KEY", changed);
        session.insert("CELL_MONTH", added);
        return after;
    }

    /** All columns of a new row. */
    public static Map<String, Object> values(MonthKey month, @Nullable String text, boolean stale) {
        Map<String, Object> values = new HashMap<>();
        values.put("MONTH_KEY", month.text());
        values.put("PROJECT_ID", month.projectId());
        values.put("MONTH_NAME", month.name());
        values.put("TOUCH_COUNT", 1);
        values.put("STALE_MONTH", stale);
        values.put("CELLS_TEXT", text);
        return values;
    }

    /** The commitments of each span: one query, a part for each, so that each is found by its own index. */
    private static List<List<Commitment>> members(SqlSession session, List<Span> spans) {
        StringBuilder sql = new StringBuilder();
        List<Object> values = new ArrayList<>();
        List<List<Commitment>> members = new ArrayList<>();
        for (Span span : spans) {
            String day = span.month().basis() == Basis.FIRST ? "[FIRST_DAY]" : "[AGREED_DAY]";
            sql.append(members.isEmpty() ? "" : " UNION ALL ")
                    .append("SELECT C.*, ")
                    .append(members.size())
                    .append(" AS [PART] FROM {COMMITMENT} C WHERE C.[COUNTED_PROJECT] = ? AND C.")
                    .append(day)
                    .append(" >= ? AND C.")
                    .append(day)
                    .append(" <= ? AND C.[PROMISE_SIDE] = ? AND C.[SIZE_BAND] = ?");
            values.add(span.month().projectId());
            values.add(DayText.of(span.from()));
            values.add(DayText.of(span.until().minusDays(1)));
            values.add(span.month().side().name());
            values.add(span.month().band().name());
            members.add(new ArrayList<>());
        }
        // Most are due on the same day under both bases, and come twice.
        Function<Row, Optional<Commitment>> reader = ReadableRows.once();
        session.each(
                sql.toString(),
                row -> reader.apply(row).ifPresent(members.get(row.getInt("PART"))::add),
                values.toArray());
        return members;
    }
}
