package dev.kept.core.cell;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How often each value was met: a histogram, so that medians and shares of quantities that do not add up can be made of
 * sums of cells.
 *
 * @param counts above 0, by value, in the values' order
 */
public record Tally<K extends Comparable<K>>(SortedMap<K, Integer> counts) {

    public Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static <K extends Comparable<K>> Tally<K> none() {
        return new Tally<>(new TreeMap<K, Integer>());
    }

    /** One more of this value. */
    public Tally<K> and(K value) {
        SortedMap<K, Integer> more = new TreeMap<>(counts);
        more.merge(value, 1, Integer::sum);
        return new Tally<>(more);
    }

    public Tally<K> plus(Tally<K> other) {
        SortedMap<K, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((value, count) -> sum.merge(value, count, Integer::sum));
        return new Tally<>(sum);
    }

    /** Without the values below this one. */
    public Tally<K> from(K least) {
        return new Tally<>(counts.tailMap(least));
    }

    /** How many values were met. */
    public int n() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
