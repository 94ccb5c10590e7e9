package dev.kept.storage.cell;

import dev.kept.core.Nullable;
import dev.kept.core.cell.DayCell;
import dev.kept.storage.sql.Row;
import dev.kept.storage.sql.SqlSession;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows of months that hold what is never written there. Cells are made from commitments and can be made again, so an ill row
 * is found and named by verification, and costs a board nothing.
 */
public final class IllMonths {

    private IllMonths() {}

    /**
     * What is wrong with a row.
     *
     * @param key as it is stored
     * @param month {@code null} when the row cannot even tell its month: then the row is in no place of its own
     */
    public record Ill(String key, @Nullable YearMonth month) {}

    /** The first ill row of those that say to be of a project, in their columns or in their key; {@code null} for none. */
    public static @Nullable Ill first(SqlSession session, long projectId) {
        List<Ill> ill = new ArrayList<>();
        session.each(
                "SELECT [MONTH_KEY], [PROJECT_ID], [MONTH_NAME], [CELLS_TEXT] FROM {CELL_MONTH}"
                        + " WHERE [PROJECT_ID] = ? OR [MONTH_KEY] LIKE ?",
                row -> {
                    Ill found = ill.isEmpty() ? ill(row) : null;
                    if (found != null) {
                        ill.add(found);
                    }
                },
                projectId,
                projectId + "/%");
        return ill.isEmpty() ? null : ill.get(0);
    }

    private static @Nullable Ill ill(Row row) {
        String name = row.getString("MONTH_KEY");
        if (misplaced(row)) {
            return new Ill(name, null);
        }
        MonthKey key = MonthKey.read(name);
        LocalDate first = key.month().atDay(1);
        try {
            MonthText.read(key, row.getStringOrNull("CELLS_TEXT"), first, first.plusMonths(1));
            return null;
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return new Ill(name, key.month());
        }
    }

    /** Whether the key is none, or the columns that an index finds the row by say another thing. */
    private static boolean misplaced(Row row) {
        try {
            MonthKey key = MonthKey.read(row.getString("MONTH_KEY"));
            return key.projectId() != row.getLong("PROJECT_ID")
                    || !key.name().equals(row.getStringOrNull("MONTH_NAME"));
        } catch (IllegalArgumentException | DateTimeException e) {
            return true;
        }
    }

    /** Deletes rows that are in no place of their own, so that the right ones can be made. */
    public static void removeMisplaced(SqlSession session) {
        List<Object[]> keys = new ArrayList<>();
        session.each("SELECT [MONTH_KEY], [PROJECT_ID], [MONTH_NAME] FROM {CELL_MONTH}", row -> {
            if (misplaced(row)) {
                keys.add(new Object[] {row.getString("MONTH_KEY")});
            }
        });
        session.executeEach("DELETE FROM {CELL_MONTH} WHERE [MONTH_KEY] = ?", keys);
    }

    /** As {@link CellMonths#between}; where something cannot be read, the project's months are made anew first. */
    public static List<DayCell> between(SqlSession session, long projectId, LocalDate from, LocalDate until) {
        try {
            return CellMonths.between(session, projectId, from, until);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            removeMisplaced(session);
            session.execute(
                    "UPDATE {CELL_MONTH} SET [STALE_MONTH] = ? WHERE [PROJECT_ID] = ? AND [MONTH_NAME] >= ?"
                            + " AND [MONTH_NAME] <= ?",
                    true,
                    projectId,
                    MonthKey.nameNear(from),
                    MonthKey.nameNear(until));
            return CellMonths.between(session, projectId, from, until);
        }
    }
}
