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
