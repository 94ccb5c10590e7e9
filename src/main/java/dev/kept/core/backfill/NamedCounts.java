package dev.kept.core.backfill;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts by name. Names announced first show as zero and keep their order. */
final class NamedCounts {

    private final Map<String, Long> counts = new LinkedHashMap<>();

    void announce(String name) {
        counts.putIfAbsent(name, 0L);
    }

    void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }

    void addIf(boolean condition, String name) {
        if (condition) {
            add(name);
        }
    }

    Map<String, Long> counts() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(counts));
    }
}
