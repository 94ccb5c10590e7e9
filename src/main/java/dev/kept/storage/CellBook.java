package dev.kept.storage;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellFold;
import dev.kept.core.cell.CellKey;
import dev.kept.core.cell.DayCell;
import dev.kept.core.commitment.Commitment;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import net.java.ao.Query;

/** Reads day cells, and recomputes them within the transaction that changes a commitment. */
final class CellBook {
    private final ActiveObjects ao;

    CellBook(ActiveObjects ao) {
        this.ao = ao;
    }

    /** The keys of a project's cells, or of all there are, from the first after another on. */
    Map<String, CellKey> keys(@Nullable Long projectId, @Nullable String after, int limit) {
        String beyond = after == null ? " " : after;
        Query query = projectId == null
                ? Query.select().where("CELL_KEY > ?", beyond)
                : Query.select().where("PROJECT_ID = ? AND CELL_KEY > ?", projectId, beyond);
        Map<String, CellKey> keys = new LinkedHashMap<>();
        for (AoDayCell row : ao.find(AoDayCell.class, query.order("CELL_KEY").limit(limit))) {
            keys.put(row.getCellKey(), CellRows.read(row).key());
        }
        return keys;
    }

    List<DayCell> between(long projectId, LocalDate from, LocalDate until) {
        Query window = Query.select()
                .where(
                        "PROJECT_ID = ? AND CELL_DAY >= ? AND CELL_DAY < ? AND DUE_COUNT > ?",
                        projectId,
                        Days.text(from),
                        Days.text(until),
                        0)
                .order("CELL_DAY, CELL_KEY");
        return Arrays.stream(ao.find(AoDayCell.class, window))
                .map(CellRows::read)
                .toList();
    }

    /**
     * Makes these cells equal the fold of their commitments. Every transaction takes the rows' locks in the order of
     * their keys, so that no two wait for each other.
     */
    void recompute(Set<CellKey> keys) {
        Map<String, CellKey> inOrder = new TreeMap<>();
        keys.forEach(key -> inOrder.put(CellRows.key(key), key));
        Map<String, AoDayCell> rows = rows(inOrder.keySet());
        inOrder.forEach((text, key) -> {
            AoDayCell row = locked(rows.get(text), key);
            CellRows.replace(row, CellFold.fold(key, commitments(key)));
        });
    }

    /** Those of these cells that have no row. */
    Set<CellKey> missing(Set<CellKey> keys) {
        Map<String, CellKey> byText = new TreeMap<>();
        keys.forEach(key -> byText.put(CellRows.key(key), key));
        byText.keySet().removeAll(rows(byText.keySet()).keySet());
        return Set.copyOf(byText.values());
    }

    private Map<String, AoDayCell> rows(Set<String> keys) {
        Map<String, AoDayCell> rows = new TreeMap<>();
        if (keys.isEmpty()) {
            return rows;
        }
        String places = String.join(", ", keys.stream().map(key -> "?").toList());
        Query query = Query.select().where("CELL_KEY IN (" + places + ")", keys.toArray());
        for (AoDayCell row : ao.find(AoDayCell.class, query)) {
            rows.put(row.getCellKey(), row);
        }
        return rows;
    }

    /** Until the end of the transaction nobody else gets past this line for the same cell. */
    private AoDayCell locked(@Nullable AoDayCell row, CellKey key) {
        if (row == null) {
            return ao.create(AoDayCell.class, CellRows.values(key));
        }
        row.setTouchCount(row.getTouchCount() + 1);
        row.save();
        return row;
    }

    /** In a fixed order, so that sums of sizes come out the same to the last bit every time. */
    private List<Commitment> commitments(CellKey key) {
        String day = key.basis() == Basis.FIRST ? "FIRST_DAY" : "AGREED_DAY";
        Query due = Query.select()
                .where(
                        "COUNTED_PROJECT = ? AND " + day + " = ? AND PROMISE_SIDE = ? AND SIZE_BAND = ?",
                        key.projectId(),
                        Days.text(key.day()),
                        key.side().name(),
                        key.band().name());
        return Arrays.stream(ao.find(AoCommitment.class, due))
                .map(CommitmentRows::read)
                .sorted(Comparator.comparing(commitment -> commitment.id().value()))
                .toList();
    }
}
