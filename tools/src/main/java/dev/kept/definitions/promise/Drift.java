package dev.kept.definitions.promise;

import dev.kept.core.Nullable;
import dev.kept.core.measure.PromiseTable;
import dev.kept.core.promise.Promise;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * <b>Drift</b>: how often and how far dates were renegotiated. Shown beside the as-agreed rate, which endless polite
 * renegotiation can farm (example E34).
 */
public final class Drift {

    private Drift() {}

    /** New dates announced, whether or not they count, by id. */
    public static Map<String, Integer> renegotiations(PromiseTable table) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        table.counted()
                .forEach(promise -> counts.put(promise.id(), promise.changes().size()));
        return counts;
    }

    /** Days from the first to the agreed date by id; negative when it was pulled earlier. */
    public static Map<String, Long> days(PromiseTable table) {
        Map<String, Long> days = new LinkedHashMap<>();
        table.counted().forEach(promise -> days.put(promise.id(), days(table, promise)));
        return days;
    }

    /** All drift ÷ all days promised at first; {@code null} when no days were promised. */
    public static @Nullable Double ratio(PromiseTable table) {
        long drift = table.counted().stream()
                .mapToLong(promise -> days(table, promise))
                .sum();
        long promised = table.counted().stream()
                .mapToLong(promise -> ChronoUnit.DAYS.between(promise.madeOn(), promise.firstDate()))
                .sum();
        return promised == 0 ? null : (double) drift / promised;
    }

    private static long days(PromiseTable table, Promise promise) {
        return ChronoUnit.DAYS.between(promise.firstDate(), table.agreedDate(promise));
    }
}
