package dev.kept.core.measure;

import dev.kept.core.Nullable;

/**
 * <b>Difference of two rates</b> (case N07) with the interval of Newcombe's method 10, made of the two Wilson intervals.
 *
 * @param value the first rate less the second
 * @param interval at 95 %
 */
public record RateGap(double value, Interval interval) {

    /** {@code null} where one of them has no cases. */
    public static @Nullable RateGap of(Rate one, Rate other) {
        Double first = one.value();
        Double second = other.value();
        if (first == null || second == null) {
            return null;
        }
        Interval around = Wilson.interval(one.hits(), one.n());
        Interval otherAround = Wilson.interval(other.hits(), other.n());
        double gap = first - second;
        return new RateGap(
                gap,
                new Interval(
                        gap - Math.hypot(first - around.low(), otherAround.high() - second),
                        gap + Math.hypot(around.high() - first, second - otherAround.low())));
    }

    /** Whether chance alone hardly makes the difference. */
    public boolean differs() {
        return interval.low() > 0 || interval.high() < 0;
    }
}
