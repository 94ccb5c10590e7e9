package dev.kept.core.cell;

import dev.kept.core.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;

/**
 * How often each value was met: a histogram, so that medians and shares of quantities that do not add up can be made of
 * sums of cells. A board adds up hundreds of them, so they are two arrays and no map.
 */
public final class Tally<K extends Comparable<K>> {
    private static final Tally<?> NONE = new Tally<Integer>(List.of(), new int[0]);

    /** Rising, each once. */
    private final List<K> values;
    /** How often the value of the same place was met, above 0. */
    private final int[] times;

    private Tally(List<K> values, int[] times) {
        this.values = values;
        this.times = times;
    }

    /** @param counts above 0, by value, in the values' natural order */
    public Tally(SortedMap<K, Integer> counts) {
        this(
                List.copyOf(counts.keySet()),
                counts.values().stream().mapToInt(Integer::intValue).toArray());
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>> Tally<K> none() {
        return (Tally<K>) NONE;
    }

    /** This value, once. */
    public static <K extends Comparable<K>> Tally<K> one(K value) {
        return new Tally<>(List.of(value), new int[] {1});
    }

    /** Of parts that are in order already: the first so many times belong to the rising values of the same place. */
    public static <K extends Comparable<K>> Tally<K> ordered(List<K> values, int[] times, int size) {
        for (int i = 1; i < size; i++) {
            if (values.get(i - 1).compareTo(values.get(i)) >= 0) {
                throw new IllegalArgumentException("Values out of order: " + values);
            }
        }
        return new Tally<>(List.copyOf(values), Arrays.copyOf(times, size));
    }

    /** By value, in the values' order. */
    public SortedMap<K, Integer> counts() {
        SortedMap<K, Integer> counts = new TreeMap<>();
        for (int i = 0; i < times.length; i++) {
            counts.put(values.get(i), times[i]);
        }
        return Collections.unmodifiableSortedMap(counts);
    }

    /** Each value and how often it was met, in the values' order. */
    public void each(ObjIntConsumer<? super K> what) {
        for (int i = 0; i < times.length; i++) {
            what.accept(values.get(i), times[i]);
        }
    }

    /** One more of this value. */
    public Tally<K> and(K value) {
        return plus(one(value));
    }

    public Tally<K> plus(Tally<K> other) {
        if (other.times.length == 0) {
            return this;
        }
        return times.length == 0 ? other : merged(other);
    }

    private Tally<K> merged(Tally<K> other) {
        int most = times.length + other.times.length;
        List<K> sum = new ArrayList<>(most);
        int[] sumTimes = new int[most];
        int mine = 0;
        int theirs = 0;
        while (mine < times.length || theirs < other.times.length) {
            int order = order(mine, other, theirs);
            sumTimes[sum.size()] = (order <= 0 ? times[mine] : 0) + (order >= 0 ? other.times[theirs] : 0);
            sum.add(order <= 0 ? values.get(mine) : other.values.get(theirs));
            mine += order <= 0 ? 1 : 0;
            theirs += order >= 0 ? 1 : 0;
        }
        return new Tally<>(sum, Arrays.copyOf(sumTimes, sum.size()));
    }

    private int order(int mine, Tally<K> other, int theirs) {
        if (mine == times.length) {
            return 1;
        }
        return theirs == other.times.length ? -1 : values.get(mine).compareTo(other.values.get(theirs));
    }

    /** Without the values below this one. */
    public Tally<K> from(K least) {
        int place = Collections.binarySearch(values, least);
        int first = place < 0 ? -place - 1 : place;
        return first == 0 ? this : new Tally<>(values.subList(first, times.length), Arrays.copyOfRange(times, first, times.length));
    }

    /** How many values were met. */
    public int n() {
        return Arrays.stream(times).sum();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Tally<?> tally && values.equals(tally.values) && Arrays.equals(times, tally.times);
    }

    @Override
    public int hashCode() {
        return 31 * values.hashCode() + Arrays.hashCode(times);
    }

    @Override
    public String toString() {
        return counts().toString();
    }
}
