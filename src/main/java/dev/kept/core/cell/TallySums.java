package dev.kept.core.cell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/** Adds histograms up, each value as it comes. For one use by one thread. */
final class TallySums implements TallyVisitor {
    private final Map<TallyKind, Map<Comparable<?>, Integer>> sums = new EnumMap<>(TallyKind.class);

    @Override
    public void met(TallyKind kind, Comparable<?> value, int times) {
        sums.computeIfAbsent(kind, none -> new HashMap<>()).merge(value, times, Integer::sum);
    }

    /** Those of which something was met. */
    Map<TallyKind, Tally<?>> tallies() {
        Map<TallyKind, Tally<?>> tallies = new EnumMap<>(TallyKind.class);
        sums.forEach((kind, counts) -> tallies.put(kind, tally(counts)));
        return tallies;
    }

    /** All values of one kind are of one type, which has an order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Tally<?> tally(Map<Comparable<?>, Integer> counts) {
        return Tally.of(new TreeMap(counts));
    }
}
