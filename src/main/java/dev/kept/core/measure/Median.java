package dev.kept.core.measure;

import dev.kept.core.Nullable;
import java.util.Collection;
import java.util.List;

/** The middle value, or the mean of the two in the middle. */
final class Median {

    private Median() {}

    /** {@code null} when there are no values. */
    static @Nullable Double of(Collection<? extends Number> values) {
        List<Double> sorted = values.stream().map(Number::doubleValue).sorted().toList();
        int n = sorted.size();
        return n == 0 ? null : (sorted.get((n - 1) / 2) + sorted.get(n / 2)) / 2;
    }
}
