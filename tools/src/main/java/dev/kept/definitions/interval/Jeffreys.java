package dev.kept.definitions.interval;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.interval.BetaDistribution;

/**
 * The <b>Jeffreys interval</b>: the equal-tailed part of Beta(k+½, n−k+½), its low end 0 when nothing was hit and its
 * high end 1 when everything was. It plays the same role as Wilson's, which is the one that Kept shows.
 *
 * @param beta where the quantiles come from
 * @param level the share of the distribution inside, such as 0.95
 */
public record Jeffreys(BetaDistribution beta, double level) {

    private static final double HALF = 0.5;

    public Jeffreys {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("No level of an interval: " + level);
        }
    }

    /** {@code null} when nothing was counted. */
    public @Nullable Interval interval(Rate rate) {
        if (rate.n() == 0) {
            return null;
        }
        int misses = rate.n() - rate.hits();
        Interval tails = beta.equalTailed(rate.hits() + HALF, misses + HALF, level);
        return new Interval(rate.hits() == 0 ? 0 : tails.low(), misses == 0 ? 1 : tails.high());
    }
}
