package dev.kept.core.backfill;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Doubtful cases: how many of each kind, and the first of them by name.
 *
 * @param counts by reason, in the order of the reasons; those that did not occur are left out
 * @param first at most {@value #MOST}, in the order they were met, and only those the asker may see
 */
public record Doubts(Map<DoubtReason, Long> counts, List<DoubtfulCase> first) {

    /** No list is longer. */
    public static final int MOST = 200;

    public static final Doubts NONE = new Doubts(Map.of(), List.of());

    public Doubts {
        Map<DoubtReason, Long> sorted = new EnumMap<>(DoubtReason.class);
        sorted.putAll(counts);
        counts = Collections.unmodifiableMap(sorted);
        first = List.copyOf(first);
    }

    public long total() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
