package dev.kept.storage.row;

import dev.kept.core.ledger.Commitment;
import dev.kept.storage.sql.Row;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;

/** Reads rows for whoever goes on without one that cannot be read. */
public final class ReadableRows {

    private ReadableRows() {}

    /** What {@link CommitmentRows#read} reads; empty for a row that holds what no commitment could. */
    public static Optional<Commitment> read(Row row) {
        return read(row, CommitmentRows::read);
    }

    /**
     * What is read of a row; empty for one that holds what none could. One ill row costs itself, never a list or a board
     * that it would have been on; verification names it.
     */
    public static <T> Optional<T> read(Row row, Function<Row, T> reading) {
        try {
            return Optional.of(reading.apply(row));
        } catch (IllegalStateException | IllegalArgumentException | IndexOutOfBoundsException | DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * So many as there are, up to the limit: where ill rows are left out, more are asked for, because a short
     * page means to callers that there is no other.
     *
     * @param page the first so many rows, each as {@link #read} reads it
     */
    public static <T> List<T> page(int limit, IntFunction<List<Optional<T>>> page) {
        int asked = limit;
        while (true) {
            List<Optional<T>> rows = page.apply(asked);
            List<T> found = present(rows);
            if (found.size() >= limit || rows.size() < asked) {
                return found.size() > limit ? found.subList(0, limit) : found;
            }
            asked += limit - found.size();
        }
    }

    /** As {@link #read}, for rows of which some come twice: each is read once. Not for several threads. */
    public static Function<Row, Optional<Commitment>> once() {
        Map<String, Optional<Commitment>> read = new HashMap<>();
        return row -> read.computeIfAbsent(row.getString("COMMITMENT_UID"), uid -> read(row));
    }

    /** Those that could be read. */
    public static <T> List<T> present(List<Optional<T>> rows) {
        return rows.stream().flatMap(Optional::stream).toList();
    }
}
