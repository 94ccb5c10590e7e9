package dev.kept.storage.cell;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.storage.row.DayText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The cells of a month and series as text, in the order of days. Each cell is a line: the day of the month, a space, its
 * {@link CountsText}. What was believed earlier follows, a line each: {@code <}, the day until which it was, a space, the
 * counts. No cells are no text.
 */
public final class MonthText {
    private static final char EARLIER = '<';

    private MonthText() {}

    /**
     * These cells of one month and series, in the order of days. The same cells always give the same text, so a rebuild
     * can compare it with the row's.
     */
    public static String of(Collection<DayCell> cells) {
        StringBuilder text = new StringBuilder();
        cells.stream().sorted(Comparator.comparing(cell -> cell.key().day())).forEach(cell -> append(text, cell));
        return text.toString();
    }

    /** A cell's line, and a line for each earlier belief. */
    private static void append(StringBuilder text, DayCell cell) {
        text.append(cell.key().day().getDayOfMonth()).append(' ');
        CountsText.append(text, cell.counts());
        text.append('\n');
        cell.earlier().forEach((day, counts) -> {
            text.append(EARLIER).append(DayText.of(day)).append(' ');
            CountsText.append(text, counts);
            text.append('\n');
        });
    }

    /**
     * The text with these days' cells in place of those it had; a day without a cell has none any more. Lines of other
     * days are copied as they are, not read.
     *
     * @return {@code null} when no cell is left
     */
    static @Nullable String with(@Nullable String text, Collection<LocalDate> days, Collection<DayCell> cells) {
        SortedMap<Integer, String> lines = lines(text);
        days.forEach(day -> lines.remove(day.getDayOfMonth()));
        cells.forEach(cell -> lines.put(cell.key().day().getDayOfMonth(), of(List.of(cell))));
        return lines.isEmpty() ? null : String.join("", lines.values());
    }

    /** Each day's lines, by the day of the month. */
    private static SortedMap<Integer, String> lines(@Nullable String text) {
        SortedMap<Integer, String> lines = new TreeMap<>();
        int start = 0;
        while (text != null && start < text.length()) {
            int end = start;
            do {
                end = text.indexOf('\n', end) + 1;
            } while (end < text.length() && text.charAt(end) == EARLIER);
            String cell = text.substring(start, end);
            lines.put(Integer.valueOf(cell.substring(0, cell.indexOf(' '))), cell);
            start = end;
        }
        return lines;
    }

    /**
     * The cells with {@code from <= day < until}. Their tallies stay text until somebody looks at them.
     *
     * @throws IllegalArgumentException when the text has not this form
     */
    static List<DayCell> read(MonthKey month, @Nullable String text, LocalDate from, LocalDate until) {
        List<DayCell> cells = new ArrayList<>();
        TextCursor cursor = new TextCursor(text == null ? "" : text);
        while (!cursor.atEnd()) {
            int day = cursor.number(' ');
            Counts counts = CountsText.read(cursor);
            SortedMap<LocalDate, Counts> earlier = Collections.emptySortedMap();
            while (cursor.passes(EARLIER)) {
                earlier = earlier.isEmpty() ? new TreeMap<>() : earlier;
                earlier.put(DayText.read(cursor.word(' ')), CountsText.read(cursor));
            }
            LocalDate date = month.month().atDay(day);
            if (!date.isBefore(from) && date.isBefore(until)) {
                cells.add(new DayCell(month.cell(date), counts, earlier));
            }
        }
        return cells;
    }
}
