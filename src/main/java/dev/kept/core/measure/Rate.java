package dev.kept.core.measure;

import dev.kept.core.Nullable;

/**
 * A share of counted things. Knows what it does not know: with nothing counted there is neither value nor interval.
 *
 * @param hits how many had the property, {@code 0 <= hits <= n}
 * @param n how many were looked at
 */
public record Rate(int hits, int n) {

    public Rate {
        if (hits < 0 || hits > n) {
            throw new IllegalArgumentException(hits + " of " + n);
        }
    }

    /** The share; {@code null} when nothing was counted. */
    public @Nullable Double value() {
        return n == 0 ? null : (double) hits / n;
    }

    /** The 95 % Wilson interval; {@code null} when nothing was counted. */
    public @Nullable Interval interval() {
        return n == 0 ? null : Wilson.interval(hits, n);
    }

    public Rate plus(Rate other) {
        return new Rate(hits + other.hits, n + other.n);
    }
}
