package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.CommitmentId;
import dev.kept.core.evidence.EvidenceStore.Days;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether every day cell is the fold of its commitments: a few days at a time, so that the heap holds no more. */
final class CellCheck {

    private static final int DAYS_AT_ONCE = 7;

    private final EvidenceStore store;

    CellCheck(EvidenceStore store) {
        this.store = store;
    }

    record Result(int cells, @Nullable Difference difference) {}

    Result project(long projectId) {
        Days all = store.days(projectId).orElse(null);
        int compared = 0;
        LocalDate day = all == null ? null : all.first();
        while (day != null && !day.isAfter(all.last())) {
            Days some = new Days(day, day.plusDays(DAYS_AT_ONCE - 1));
            Difference found = Verifier.lasting(() -> different(projectId, some));
            if (found != null) {
                return new Result(compared, found);
            }
            compared += store.cells(projectId, some).size();
            day = day.plusDays(DAYS_AT_ONCE);
        }
        return new Result(compared, null);
    }

    private @Nullable Difference different(long projectId, Days days) {
        SortedMap<String, SortedMap<String, String>> stored = store.cells(projectId, days);
        SortedMap<String, SortedMap<String, String>> expected = expected(projectId, days);
        TreeSet<String> keys = new TreeSet<>(stored.keySet());
        keys.addAll(expected.keySet());
        for (String key : keys) {
            SortedMap<String, String> there = stored.get(key);
            SortedMap<String, String> folded = expected.get(key);
            if (there == null) {
                return Difference.of("kept.evidence.cell.missing", key);
            }
            if (folded == null) {
                return Difference.of("kept.evidence.cell.surplus", key);
            }
            String column = Verifier.firstDifferent(folded, there);
            if (column != null) {
                return Difference.of(
                        "kept.evidence.cell.differs",
                        key,
                        column,
                        folded.getOrDefault(column, "–"),
                        there.getOrDefault(column, "–"));
            }
        }
        return null;
    }

    /** The cells of these days from all their commitments. */
    private SortedMap<String, SortedMap<String, String>> expected(long projectId, Days days) {
        Map<CommitmentId, Commitment> members = new LinkedHashMap<>();
        for (Basis basis : Basis.values()) {
            store.counted(projectId, basis, days).forEach(one -> members.put(one.id(), one));
        }
        // In a fixed order, so that sums of sizes come out the same to the last bit every time.
        List<Commitment> inOrder = members.values().stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        SortedMap<String, SortedMap<String, String>> cells = new TreeMap<>();
        for (DayCell cell : CellFold.all(inOrder)) {
            LocalDate day = cell.key().day();
            if (cell.key().projectId() == projectId
                    && !day.isBefore(days.first())
                    && !day.isAfter(days.last())) {
                Map.Entry<String, SortedMap<String, String>> one = store.cell(cell);
                cells.put(one.getKey(), one.getValue());
            }
        }
        return cells;
    }
}
