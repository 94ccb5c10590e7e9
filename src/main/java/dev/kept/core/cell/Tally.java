package dev.kept.core.cell;

import dev.kept.core.Nullable;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ObjIntConsumer;
import java.util.function.Supplier;

/**
 * How often each value was met: a histogram, so that medians and shares of quantities that do not add up can be made of
 * sums of cells. A board adds up hundreds of cells and looks at few of their tallies, so a tally can be given by how it
 * is to be counted, and is counted when somebody first looks at it. Unchangeable, and safe to use from several threads.
 */
public final class Tally<K extends Comparable<K>> {
    private static final Tally<?> NONE = new Tally<Integer>(new TreeMap<>());

    private final Supplier<SortedMap<K, Integer>> source;
    /**
     * Counted once, or by several threads at once with the same outcome. The map's wrapper holds it in a final field, so
     * whoever sees the wrapper sees all of it.
     */
    private @Nullable SortedMap<K, Integer> counts;

    private Tally(Supplier<SortedMap<K, Integer>> source) {
        this.source = source;
    }

    /** @param counts above 0, by value, in the values' natural order */
    public Tally(SortedMap<K, Integer> counts) {
        SortedMap<K, Integer> known = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
        this.source = () -> known;
        this.counts = known;
    }

    @SuppressWarnings("unchecked")
    public static <K extends Comparable<K>> Tally<K> none() {
        return (Tally<K>) NONE;
    }

    /** This value, once. */
    public static <K extends Comparable<K>> Tally<K> one(K value) {
        return new Tally<>(new TreeMap<>(Map.of(value, 1)));
    }

    /** @param source counts when asked for the first time; its map is not changed afterwards */
    public static <K extends Comparable<K>> Tally<K> later(Supplier<SortedMap<K, Integer>> source) {
        return new Tally<>(source);
    }

    /** All of these together. */
    public static <K extends Comparable<K>> Tally<K> sum(List<Tally<K>> all) {
        List<Tally<K>> some = all.stream().filter(tally -> tally != NONE).toList();
        return switch (some.size()) {
            case 0 -> none();
            case 1 -> some.get(0);
            default ->
                later(() -> {
                    SortedMap<K, Integer> sum = new TreeMap<>();
                    some.forEach(tally -> tally.each((value, times) -> sum.merge(value, times, Integer::sum)));
                    return sum;
                });
        };
    }

    /** By value, in the values' order. */
    public SortedMap<K, Integer> counts() {
        SortedMap<K, Integer> known = counts;
        if (known == null) {
            known = Collections.unmodifiableSortedMap(source.get());
            counts = known;
        }
        return known;
    }

    /** Each value and how often it was met, in the values' order. */
    public void each(ObjIntConsumer<? super K> what) {
        counts().forEach(what::accept);
    }

    /** One more of this value. */
    public Tally<K> and(K value) {
        return plus(one(value));
    }

    public Tally<K> plus(Tally<K> other) {
        return sum(List.of(this, other));
    }

    /** Without the values below this one. */
    public Tally<K> from(K least) {
        return this == NONE ? this : later(() -> counts().tailMap(least));
    }

    /** Without this value and those above it. */
    public Tally<K> below(K bound) {
        return this == NONE ? this : later(() -> counts().headMap(bound));
    }

    /** How many values were met. */
    public int n() {
        return counts().values().stream().mapToInt(Integer::intValue).sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tally<?> tally && counts().equals(tally.counts());
    }

    @Override
    public int hashCode() {
        return counts().hashCode();
    }

    @Override
    public String toString() {
        return counts().toString();
    }
}
