package dev.kept.core.cell;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * Adds histograms up, each value as it comes, so that a board need not make thousands of small ones first. For one use by
 * one thread.
 */
public final class TallySums {
    /** Days enough for everything that is known now, and few enough to be turned round. */
    static final int FOR_EVER = Integer.MAX_VALUE;

    private final Map<TallyKind, Map<Comparable<?>, Integer>> sums = new EnumMap<>(TallyKind.class);
    private int within = FOR_EVER;

    TallySums() {}

    /** From now on what came more than so many days after the cell's day is left out, and what is shown for later. */
    void knownWithin(int days) {
        within = days;
    }

    /** @param value of the kind's {@link TallyKind#type} */
    void add(TallyKind kind, Comparable<?> value, int times) {
        of(kind).accept(value, times);
    }

    /** Takes values of a kind, each of its {@link TallyKind#type}, and how often each was met. */
    public ObjIntConsumer<Comparable<?>> of(TallyKind kind) {
        Map<Comparable<?>, Integer> sum = sums.computeIfAbsent(kind, none -> new HashMap<>());
        if (within == FOR_EVER) {
            return (value, times) -> sum.merge(value, times, Integer::sum);
        }
        return (value, times) -> {
            if (kind.knownWithin(within, value)) {
                sum.merge(value, times, Integer::sum);
            }
        };
    }

    void add(Map<TallyKind, Tally<?>> tallies) {
        tallies.forEach((kind, tally) -> tally.each(of(kind)));
    }

    /** Those of which something was met. */
    Map<TallyKind, Tally<?>> tallies() {
        Map<TallyKind, Tally<?>> tallies = new EnumMap<>(TallyKind.class);
        sums.forEach((kind, counts) -> {
            if (!counts.isEmpty()) {
                tallies.put(kind, tally(counts));
            }
        });
        return tallies;
    }

    /** All values of one kind are of one type, which has an order. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Tally<?> tally(Map<Comparable<?>, Integer> counts) {
        return Tally.of(new TreeMap(counts));
    }
}
