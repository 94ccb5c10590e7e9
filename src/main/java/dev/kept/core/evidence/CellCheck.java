package dev.kept.core.evidence;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.evidence.EvidenceStore.Days;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Whether every day cell is the fold of its commitments: a few days at a time, so that the heap holds no more. */
final class CellCheck {

    private static final int DAYS_AT_ONCE = 7;

    private final EvidenceStore store;
    private final CellStore cells;

    CellCheck(EvidenceStore store, CellStore cells) {
        this.store = store;
        this.cells = cells;
    }

    record CellCheckResult(int cells, @Nullable Difference difference) {}

    CellCheckResult project(long projectId) {
        Difference ill = Verifier.lasting(() -> store.illMonth(projectId));
        if (ill != null) {
            return new CellCheckResult(0, ill);
        }
        SortedSet<LocalDate> all = store.days(projectId);
        int compared = 0;
        LocalDate day = next(all, LocalDate.MIN);
        while (day != null) {
            Days some = new Days(day, day.plusDays(DAYS_AT_ONCE - 1));
            Difference found = Verifier.lasting(() -> different(projectId, some));
            if (found != null) {
                LocalDate kept = next(store.days(projectId), LocalDate.MIN);
                if (kept == null || kept.isAfter(day)) {
                    // Its month was forgotten while it was compared.
                    day = kept == null ? null : next(all, kept);
                    continue;
                }
                return new CellCheckResult(compared, found);
            }
            compared += stored(projectId, some).size();
            day = next(all, day.plusDays(DAYS_AT_ONCE));
        }
        return new CellCheckResult(compared, null);
    }

    private static @Nullable LocalDate next(SortedSet<LocalDate> days, LocalDate from) {
        SortedSet<LocalDate> rest = days.tailSet(from);
        return rest.isEmpty() ? null : rest.first();
    }

    private @Nullable Difference different(long projectId, Days days) {
        SortedMap<String, DayCell> stored;
        try {
            stored = stored(projectId, days);
        } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException | DateTimeException e) {
            return Difference.of(
                    "kept.evidence.cell.unreadable",
                    days.first().toString(),
                    days.last().toString());
        }
        SortedMap<String, DayCell> expected = expected(projectId, days);
        Set<String> keys = new TreeSet<>(stored.keySet());
        keys.addAll(expected.keySet());
        for (String key : keys) {
            DayCell there = stored.get(key);
            DayCell folded = expected.get(key);
            if (there == null || folded == null) {
                return Difference.of(there == null ? "kept.evidence.cell.missing" : "kept.evidence.cell.surplus", key);
            }
            if (!there.equals(folded)) {
                return Difference.of(
                        "kept.evidence.cell.differs", key, counts(folded.counts()), counts(there.counts()));
            }
        }
        return null;
    }

    /** The counts people know; a difference in the rest shows by being one. */
    private static String counts(Counts counts) {
        return counts.due() + "/" + counts.kept() + "/" + counts.slipped() + "/" + counts.surprises() + "/"
                + counts.warned();
    }

    private SortedMap<String, DayCell> stored(long projectId, Days days) {
        SortedMap<String, DayCell> named = new TreeMap<>();
        cells.cells(projectId, days.first(), days.last().plusDays(1))
                .forEach(cell -> named.put(name(cell.key()), cell));
        return named;
    }

    private static String name(CellKey key) {
        return key.projectId() + " " + key.day() + " " + key.basis().name().toLowerCase(Locale.ROOT) + " "
                + key.side().code() + " " + key.band().code();
    }

    /** The cells of these days from all their commitments. */
    private SortedMap<String, DayCell> expected(long projectId, Days days) {
        Map<CommitmentId, Commitment> members = new LinkedHashMap<>();
        for (Basis basis : Basis.values()) {
            store.counted(projectId, basis, days).forEach(one -> members.put(one.id(), one));
        }
        // In a fixed order, so that sums of sizes come out the same to the last bit every time.
        List<Commitment> inOrder = members.values().stream()
                .sorted(Comparator.comparing(one -> one.id().value()))
                .toList();
        SortedMap<String, DayCell> named = new TreeMap<>();
        for (DayCell cell : CellFold.all(inOrder)) {
            CellKey key = cell.key();
            if (key.projectId() == projectId
                    && !key.day().isBefore(days.first())
                    && !key.day().isAfter(days.last())) {
                named.put(name(key), cell);
            }
        }
        return named;
    }
}
