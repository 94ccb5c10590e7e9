package dev.kept.core.cell;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.ObjIntConsumer;

/**
 * How often each value was met: a histogram, so that medians and shares of quantities that do not add up can be made of
 * sums of cells. Unchangeable.
 */
public final class Tally<K extends Comparable<K>> {
    private static final Tally<?> NONE = new Tally<Integer>(List.of(), new int[0]);

    /** In their natural order. */
    private final List<K> values;

    private final int[] times;

    private Tally(List<K> values, int[] times) {
        this.values = values;
        this.times = times;
    }

    /** @param counts above 0, by value, in the values' natural order */
    public static <K extends Comparable<K>> Tally<K> of(SortedMap<K, Integer> counts) {
        return new Tally<>(
                List.copyOf(counts.keySet()),
                counts.values().stream().mapToInt(Integer::intValue).toArray());
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>> Tally<K> none() {
        return (Tally<K>) NONE;
    }

    /** Each value and how often it was met, in the values' order. */
    public void each(ObjIntConsumer<? super K> what) {
        for (int i = 0; i < times.length; i++) {
            what.accept(values.get(i), times[i]);
        }
    }

    /** How often that value was met. */
    public int times(K value) {
        int place = place(value);
        return place < times.length && values.get(place).equals(value) ? times[place] : 0;
    }

    /** Without the values below this one. */
    public Tally<K> from(K least) {
        int place = place(least);
        return place == 0
                ? this
                : new Tally<>(values.subList(place, times.length), Arrays.copyOfRange(times, place, times.length));
    }

    /** How many values lie below that one. */
    private int place(K value) {
        int place = 0;
        while (place < times.length && values.get(place).compareTo(value) < 0) {
            place++;
        }
        return place;
    }

    /** How many values were met. */
    public int n() {
        return Arrays.stream(times).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally<?> tally && values.equals(tally.values) && Arrays.equals(times, tally.times);
    }

    @Override
    public int hashCode() {
        return values.hashCode() + Arrays.hashCode(times);
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        each((value, count) -> text.append(' ').append(value).append(':').append(count));
        return text.toString().strip();
    }
}
