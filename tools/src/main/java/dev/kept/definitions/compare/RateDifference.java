package dev.kept.definitions.compare;

import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.Wilson;

/**
 * <b>Difference of two rates</b> (case N07) with the interval of Newcombe's method 10, which is built from the two Wilson
 * intervals: whether promises for a shared goal are kept more often than the others.
 *
 * @param value the first rate less the second
 * @param interval at 95 %
 */
public record RateDifference(double value, Interval interval) {

    /** @throws IllegalArgumentException when one of them has no cases */
    public static RateDifference of(Rate one, Rate other) {
        if (one.n() == 0 || other.n() == 0) {
            throw new IllegalArgumentException("Two rates with cases are needed, not " + one + " and " + other);
        }
        double first = (double) one.hits() / one.n();
        double second = (double) other.hits() / other.n();
        Interval around = Wilson.interval(one.hits(), one.n());
        Interval otherAround = Wilson.interval(other.hits(), other.n());
        return new RateDifference(
                first - second,
                new Interval(
                        first - second - Math.hypot(first - around.low(), otherAround.high() - second),
                        first - second + Math.hypot(around.high() - first, second - otherAround.low())));
    }

    /** Whether the interval leaves out 0, so that chance alone hardly makes the difference. */
    public boolean differs() {
        return interval.low() > 0 || interval.high() < 0;
    }
}
