package dev.kept.core.cell;

import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * How often each value was met: a histogram, so that medians and shares of quantities that do not add up can be made of
 * sums of cells.
 *
 * @param counts above 0, by value, in the values' natural order; given away by whoever makes a tally of it
 */
public record Tally<K extends Comparable<K>>(SortedMap<K, Integer> counts) {
    private static final Tally<?> NONE = new Tally<Integer>(new TreeMap<>());

    public Tally {
        counts = Collections.unmodifiableSortedMap(counts);
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>> Tally<K> none() {
        return (Tally<K>) NONE;
    }

    /** All of these together. */
    public static <K extends Comparable<K>> Tally<K> sum(List<Tally<K>> all) {
        SortedMap<K, Integer> sum = new TreeMap<>();
        all.forEach(tally -> tally.each((value, times) -> sum.merge(value, times, Integer::sum)));
        return sum.isEmpty() ? none() : new Tally<>(sum);
    }

    /** Each value and how often it was met, in the values' order. */
    public void each(ObjIntConsumer<? super K> what) {
        counts.forEach(what::accept);
    }

    /** Without the values below this one. */
    public Tally<K> from(K least) {
        return this == NONE ? this : new Tally<>(counts.tailMap(least));
    }

    /** Without this value and those above it. */
    public Tally<K> below(K bound) {
        return this == NONE ? this : new Tally<>(counts.headMap(bound));
    }

    /** How many values were met. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
