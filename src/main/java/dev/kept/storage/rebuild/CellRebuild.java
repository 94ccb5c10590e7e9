package dev.kept.storage.rebuild;

import dev.kept.core.Nullable;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.storage.cell.CellMonths;
import dev.kept.storage.cell.CellMonths.StoredMonth;
import dev.kept.storage.cell.FigureStart;
import dev.kept.storage.cell.IllMonths;
import dev.kept.storage.cell.MonthKey;
import dev.kept.storage.cell.MonthText;
import dev.kept.storage.row.DayText;
import dev.kept.storage.row.ReadableRows;
import dev.kept.storage.sql.OvertakenException;
import dev.kept.storage.sql.SqlSession;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Makes day cells anew, several projects at a time, so that the commitments' table is gone through a few times instead of
 * once a project. No lock is held while commitments are read: a month's row is replaced only when it was not touched
 * since before that, and a month that is missing can be added only once. Forgotten months are left alone.
 */
final class CellRebuild {
    /** Commitments in the heap at once, unless one month of one project has more. */
    static final int MOST = 50_000;

    private static final int PROJECTS_AT_ONCE = 64;
    /** The last year whose days have a text. */
    private static final int LAST_YEAR = 9999;

    private static final char MONTH_MARK = '@';

    private final SqlSession session;
    private final int most;
    private final FigureStart start;

    /**
     * One piece in one transaction.
     *
     * @param most how many commitments may be in the heap at once, unless one month of one project has more
     */
    CellRebuild(SqlSession session, int most) {
        this.session = session;
        this.most = most;
        this.start = FigureStart.read(session);
    }

    /**
     * What is computed at once: {@code after < project <= last}.
     *
     * @param after the number of the last project done before
     * @param last the number of the last project done now
     * @param month {@code null} for all months
     */
    private record RebuildScope(
            long after, long last, @Nullable YearMonth month) {}

    /**
     * How many commitments count in a project.
     *
     * @param project its number
     * @param commitments how many there are
     */
    private record Total(long project, int commitments) {}

    /**
     * One piece: some small projects as a whole, or one month of a large one.
     *
     * @param from number of the last project done, or {@code project@yyyy-MM} of the last month done in a large one
     * @return where the next piece begins, in the same form; {@code null} after the last project
     */
    Rebuild.RebuildPiece piece(@Nullable String from) {
        if (from != null && from.indexOf(MONTH_MARK) >= 0) {
            int mark = from.indexOf(MONTH_MARK);
            long project = Long.parseLong(from.substring(0, mark));
            return monthOf(project, YearMonth.parse(from.substring(mark + 1)).plusMonths(1));
        }
        if (from == null) {
            IllMonths.removeMisplaced(session);
        }
        long after = from == null ? Long.MIN_VALUE : Long.parseLong(from);
        List<Total> totals = session.page(
                "SELECT [COUNTED_PROJECT], COUNT(*) AS [TOTAL] FROM {COMMITMENT} WHERE [COUNTED_PROJECT] > ?"
                        + " GROUP BY [COUNTED_PROJECT] ORDER BY [COUNTED_PROJECT]",
                row -> new Total(row.getLong("COUNTED_PROJECT"), row.getInt("TOTAL")),
                0,
                PROJECTS_AT_ONCE,
                after);
        if (!totals.isEmpty() && totals.get(0).commitments() > most) {
            YearMonth written = start.written();
            return monthOf(totals.get(0).project(), written == null ? YearMonth.of(1, 1) : written);
        }
        int fitting = fitting(totals);
        boolean done = fitting == totals.size() && totals.size() < PROJECTS_AT_ONCE;
        long last = done ? Long.MAX_VALUE : totals.get(fitting - 1).project();
        return rebuilt(new RebuildScope(after, last, null), done ? null : Long.toString(last));
    }

    /** How many of the first projects have no more commitments together than may be in the heap. */
    private int fitting(List<Total> totals) {
        int fitting = 0;
        int sum = 0;
        while (fitting < totals.size() && sum + totals.get(fitting).commitments() <= most) {
            sum += totals.get(fitting).commitments();
            fitting++;
        }
        return fitting;
    }

    /** The first month of a large project, from this one on, in which it has commitments or a row. */
    private Rebuild.RebuildPiece monthOf(long project, YearMonth from) {
        if (from.getYear() > LAST_YEAR) {
            return new Rebuild.RebuildPiece(Long.toString(project), 0, 0);
        }
        String start = DayText.of(from.atDay(1));
        List<String> months = new ArrayList<>();
        for (String day : List.of("[FIRST_DAY]", "[AGREED_DAY]")) {
            months.addAll(firsts(
                    "SELECT MIN(" + day + ") AS [MONTH_NAME] FROM {COMMITMENT} WHERE [COUNTED_PROJECT] = ? AND " + day
                            + " >= ?",
                    project,
                    start));
        }
        months.addAll(firsts(
                "SELECT MIN([MONTH_NAME]) AS [MONTH_NAME] FROM {CELL_MONTH} WHERE [PROJECT_ID] = ? AND [MONTH_NAME] >="
                        + " ?",
                project,
                MonthKey.name(from)));
        if (months.isEmpty()) {
            return new Rebuild.RebuildPiece(Long.toString(project), 0, 0);
        }
        YearMonth month = months.stream()
                .map(YearMonth::parse)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return rebuilt(new RebuildScope(project - 1, project, month), project + String.valueOf(MONTH_MARK) + month);
    }

    /** The month of the one day or month found, if any. */
    private List<String> firsts(String sql, Object... values) {
        return session.list(sql, row -> row.getStringOrNull("MONTH_NAME"), values).stream()
                .filter(Objects::nonNull)
                .map(day -> day.substring(0, "2026-03".length()))
                .toList();
    }

    /**
     * Rows are read before commitments: a step that comes between touches its row, and the update then finds it
     * changed.
     *
     * @throws OvertakenException when a row was touched since it was read; the piece is done again
     */
    private Rebuild.RebuildPiece rebuilt(RebuildScope scope, @Nullable String next) {
        Map<MonthKey, StoredMonth> rows = rows(scope);
        List<Commitment> commitments = commitments(scope);
        Map<MonthKey, String> texts = texts(scope, commitments);
        rows.keySet().removeIf(month -> !start.writes(month.month()));
        TreeMap<String, Object[]> changes = new TreeMap<>();
        rows.values().forEach(row -> {
            String text = texts.remove(row.key());
            if (row.stale() || !Objects.equals(text, row.text())) {
                changes.put(
                        row.key().text(), new Object[] {text, false, row.key().text(), row.touched()});
            }
        });
        int changed = session.executeEach(
                "UPDATE {CELL_MONTH} SET [CELLS_TEXT] = ?, [STALE_MONTH] = ?, [TOUCH_COUNT] = [TOUCH_COUNT] + 1"
                        + " WHERE [MONTH_KEY] = ? AND [TOUCH_COUNT] = ?",
                changes.values());
        if (changed < changes.size()) {
            throw new OvertakenException(scope.toString());
        }
        session.insert(
                "CELL_MONTH",
                texts.entrySet().stream()
                        .map(month -> CellMonths.values(month.getKey(), month.getValue(), false))
                        .toList());
        return new Rebuild.RebuildPiece(next, commitments.size(), changed + texts.size());
    }

    /** The months' rows of the scope, without a lock. */
    private Map<MonthKey, StoredMonth> rows(RebuildScope scope) {
        Map<MonthKey, StoredMonth> rows = new HashMap<>();
        String month = scope.month() == null ? "" : " AND [MONTH_NAME] = ?";
        session.each(
                CellMonths.COLUMNS + " WHERE [PROJECT_ID] > ? AND [PROJECT_ID] <= ?" + month,
                row -> {
                    StoredMonth read = StoredMonth.read(row);
                    rows.put(read.key(), read);
                },
                scope.month() == null
                        ? new Object[] {scope.after(), scope.last()}
                        : new Object[] {scope.after(), scope.last(), MonthKey.name(scope.month())});
        return rows;
    }

    /** The commitments that count in the scope; of one month those with either date in it. */
    private List<Commitment> commitments(RebuildScope scope) {
        String sql = "SELECT * FROM {COMMITMENT} WHERE [COUNTED_PROJECT] > ? AND [COUNTED_PROJECT] <= ?";
        YearMonth month = scope.month();
        if (month == null) {
            return ReadableRows.present(session.list(sql, ReadableRows::read, scope.after(), scope.last()));
        }
        Map<String, Commitment> both = new HashMap<>();
        LocalDate first = month.atDay(1);
        for (String day : List.of("[FIRST_DAY]", "[AGREED_DAY]")) {
            session.each(
                    sql + " AND " + day + " >= ? AND " + day + " <= ?",
                    row -> ReadableRows.read(row)
                            .ifPresent(one -> both.put(one.id().value(), one)),
                    scope.after(),
                    scope.last(),
                    DayText.of(first),
                    DayText.of(month.atEndOfMonth()));
        }
        return List.copyOf(both.values());
    }

    /** What the months' rows must hold; forgotten months are left out. */
    private Map<MonthKey, String> texts(RebuildScope scope, List<Commitment> commitments) {
        YearMonth month = scope.month();
        Map<MonthKey, List<DayCell>> months = CellFold.some(
                        commitments,
                        key -> start.writes(YearMonth.from(key.day()))
                                && (month == null || YearMonth.from(key.day()).equals(month)))
                .stream()
                .collect(Collectors.groupingBy(cell -> MonthKey.of(cell.key())));
        Map<MonthKey, String> texts = new HashMap<>();
        months.forEach((key, cells) -> texts.put(key, MonthText.of(cells)));
        return texts;
    }
}
