package dev.kept.storage.cell;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.storage.row.DayText;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Names the row that holds the cells of one month and series.
 *
 * @param projectId the number of the project the cells count for
 * @param month the month of the cells' days
 * @param basis whether commitments are counted on their first or their agreed date
 * @param side the side that keeps them
 * @param band the band of their size
 */
public record MonthKey(long projectId, YearMonth month, Basis basis, Side side, SizeBand band) {
    private static final int PARTS = 5;

    /** The month and series in which a cell lies. */
    public static MonthKey of(CellKey cell) {
        return new MonthKey(cell.projectId(), YearMonth.from(cell.day()), cell.basis(), cell.side(), cell.band());
    }

    /**
     * What stands in the unique column, {@code 10001/2026-03/FIRST/IT/SMALL}. Locks are taken in the order of these
     * texts.
     */
    public String text() {
        return projectId + "/" + name() + "/" + basis + "/" + side + "/" + band;
    }

    /**
     * The key of a text.
     *
     * @throws IllegalArgumentException when it has not five parts, or names what is unknown
     */
    static MonthKey read(String text) {
        String[] parts = text.split("/");
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Not the key of a month: '" + text + "'");
        }
        return new MonthKey(
                Long.parseLong(parts[0]),
                YearMonth.from(DayText.read(parts[1] + "-01")),
                Basis.valueOf(parts[2]),
                Side.valueOf(parts[3]),
                SizeBand.valueOf(parts[4]));
    }

    /** {@code 2026-03}, in an order that is the order of time. */
    public String name() {
        return name(month);
    }

    /** The months of the years 0 to 9999 that lie nearest, so that a window without an end has names too. */
    static String nameNear(LocalDate day) {
        LocalDate least = LocalDate.of(0, 1, 1);
        LocalDate most = LocalDate.of(9999, 12, 31);
        LocalDate near = day.isBefore(least) ? least : day;
        return name(YearMonth.from(near.isAfter(most) ? most : near));
    }

    /** {@code 2026-03}, for a month of the years 0 to 9999. */
    public static String name(YearMonth month) {
        return DayText.of(month.atDay(1)).substring(0, "2026-03".length());
    }

    /** Whether the cell lies in this month and series. */
    boolean holds(CellKey cell) {
        return cell.projectId() == projectId
                && cell.basis() == basis
                && cell.side() == side
                && cell.band() == band
                && cell.day().getYear() == month.getYear()
                && cell.day().getMonthValue() == month.getMonthValue();
    }

    /** The key of the cell of one of the month's days. */
    CellKey cell(LocalDate day) {
        return new CellKey(projectId, side, band, basis, day);
    }
}
