package dev.kept.core.cell;

import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.SizeBand;
import dev.kept.core.measure.Announcement;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes day cells from commitments. The one definition of a cell: every store's cells must equal this. */
public final class CellFold {

    private CellFold() {}

    /** The cells a commitment is counted in: none, or one under each basis. */
    public static Set<CellKey> keysOf(Commitment commitment) {
        if (commitment.restricted() || commitment.released()) {
            return Set.of();
        }
        return Set.of(key(commitment, Basis.FIRST), key(commitment, Basis.AGREED));
    }

    /** The cell with this key, from commitments that may also belong to others; empty when none belongs to it. */
    public static DayCell fold(CellKey key, Collection<Commitment> commitments) {
        DayCell cell = new DayCell(key, 0, 0, 0, 0, 0, 0);
        for (Commitment commitment : commitments) {
            if (keysOf(commitment).contains(key)) {
                cell = plus(cell, commitment);
            }
        }
        return cell;
    }

    /** All non-empty cells of these commitments, in no particular order. */
    public static List<DayCell> all(Collection<Commitment> commitments) {
        Map<CellKey, DayCell> cells = new HashMap<>();
        for (Commitment commitment : commitments) {
            for (CellKey key : keysOf(commitment)) {
                DayCell before = cells.getOrDefault(key, new DayCell(key, 0, 0, 0, 0, 0, 0));
                cells.put(key, plus(before, commitment));
            }
        }
        return List.copyOf(cells.values());
    }

    private static CellKey key(Commitment commitment, Basis basis) {
        LocalDate day = basis == Basis.FIRST ? commitment.promise().firstDate() : commitment.agreedDate();
        SizeBand band = SizeBand.of(commitment.promise().size());
        return new CellKey(commitment.projectId(), commitment.side(), band, basis, day);
    }

    private static DayCell plus(DayCell cell, Commitment commitment) {
        LocalDate delivered = commitment.deliveredOn();
        boolean kept = delivered != null && !delivered.isAfter(cell.key().day());
        boolean slipped = !kept && cell.key().basis() == Basis.FIRST;
        boolean surprise = slipped && !Announcement.inTime(commitment.promise());
        double size = commitment.promise().size();
        return new DayCell(
                cell.key(),
                cell.due() + 1,
                cell.kept() + (kept ? 1 : 0),
                cell.sizeDue() + size,
                cell.sizeKept() + (kept ? size : 0),
                cell.slipped() + (slipped ? 1 : 0),
                cell.surprises() + (surprise ? 1 : 0));
    }
}
