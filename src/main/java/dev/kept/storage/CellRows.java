package dev.kept.storage;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Side;
import dev.kept.core.commitment.SizeBand;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** Turns day cells into rows and back. */
final class CellRows {

    private CellRows() {}

    /** {@code 10001/2026-03-02/FIRST/IT/SMALL}. */
    static String key(CellKey key) {
        return String.join(
                "/",
                Long.toString(key.projectId()),
                Days.text(key.day()),
                key.basis().name(),
                key.side().name(),
                key.band().name());
    }

    /** All columns of a new row, which counts nothing yet. */
    static Map<String, Object> values(CellKey key) {
        Map<String, Object> values = new HashMap<>();
        values.put("CELL_KEY", key(key));
        values.put("PROJECT_ID", key.projectId());
        values.put("PROMISE_SIDE", key.side().name());
        values.put("SIZE_BAND", key.band().name());
        values.put("DATE_BASIS", key.basis().name());
        values.put("CELL_DAY", Days.text(key.day()));
        values.put("TOUCH_COUNT", 1);
        values.put("DUE_COUNT", 0);
        values.put("KEPT_COUNT", 0);
        values.put("DUE_SIZE", 0.0);
        values.put("KEPT_SIZE", 0.0);
        values.put("SLIPPED_COUNT", 0);
        values.put("SURPRISE_COUNT", 0);
        values.put("WARNED_COUNT", 0);
        return values;
    }

    /** Sets the counts, and saves the row: one statement. */
    static void replace(AoDayCell row, DayCell cell) {
        Counts counts = cell.counts();
        row.setDueCount(counts.due());
        row.setKeptCount(counts.kept());
        row.setDueSize(counts.sizeDue());
        row.setKeptSize(counts.sizeKept());
        row.setSlippedCount(counts.slipped());
        row.setSurpriseCount(counts.surprises());
        row.setWarnedCount(counts.warned());
        row.setTallyText(CountsText.tallies(counts));
        row.setEarlierText(CountsText.earlier(cell.earlier()));
        row.save();
    }

    /** The columns of a row with its counts, as they are stored. */
    static Map<String, Object> stored(AoDayCell row) {
        Map<String, Object> values = new HashMap<>();
        values.put("CELL_KEY", row.getCellKey());
        values.put("PROJECT_ID", row.getProjectId());
        values.put("PROMISE_SIDE", row.getPromiseSide());
        values.put("SIZE_BAND", row.getSizeBand());
        values.put("DATE_BASIS", row.getDateBasis());
        values.put("CELL_DAY", row.getCellDay());
        values.put("DUE_COUNT", row.getDueCount());
        values.put("KEPT_COUNT", row.getKeptCount());
        values.put("DUE_SIZE", row.getDueSize());
        values.put("KEPT_SIZE", row.getKeptSize());
        values.put("SLIPPED_COUNT", row.getSlippedCount());
        values.put("SURPRISE_COUNT", row.getSurpriseCount());
        values.put("WARNED_COUNT", row.getWarnedCount());
        values.put("TALLY_TEXT", row.getTallyText());
        values.put("EARLIER_TEXT", row.getEarlierText());
        return values;
    }

    static boolean countsNothing(AoDayCell row) {
        return row.getDueCount() == 0
                && row.getKeptCount() == 0
                && row.getDueSize() == 0
                && row.getKeptSize() == 0
                && row.getSlippedCount() == 0
                && row.getSurpriseCount() == 0
                && row.getWarnedCount() == 0
                && row.getTallyText() == null
                && row.getEarlierText() == null;
    }

    /** The columns of a row with these counts. */
    static Map<String, Object> values(DayCell cell) {
        Counts counts = cell.counts();
        Map<String, Object> values = values(cell.key());
        values.remove("TOUCH_COUNT");
        values.put("DUE_COUNT", counts.due());
        values.put("KEPT_COUNT", counts.kept());
        values.put("DUE_SIZE", counts.sizeDue());
        values.put("KEPT_SIZE", counts.sizeKept());
        values.put("SLIPPED_COUNT", counts.slipped());
        values.put("SURPRISE_COUNT", counts.surprises());
        values.put("WARNED_COUNT", counts.warned());
        values.put("TALLY_TEXT", CountsText.tallies(counts));
        values.put("EARLIER_TEXT", CountsText.earlier(cell.earlier()));
        return values;
    }

    static DayCell read(AoDayCell row) {
        CellKey key = new CellKey(
                row.getProjectId(),
                Side.valueOf(row.getPromiseSide()),
                SizeBand.valueOf(row.getSizeBand()),
                Basis.valueOf(row.getDateBasis()),
                LocalDate.parse(row.getCellDay()));
        CountsText.Plain plain = new CountsText.Plain(
                row.getDueCount(),
                row.getKeptCount(),
                row.getDueSize(),
                row.getKeptSize(),
                row.getSlippedCount(),
                row.getSurpriseCount(),
                row.getWarnedCount());
        return new DayCell(
                key, CountsText.read(plain, row.getTallyText()), CountsText.readEarlier(row.getEarlierText()));
    }
}
