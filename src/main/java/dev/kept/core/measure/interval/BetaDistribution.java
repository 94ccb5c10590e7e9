package dev.kept.core.measure.interval;

import dev.kept.core.measure.Interval;

/** The beta distribution, which the core needs and the JDK does not have; answered by a library. */
@FunctionalInterface
public interface BetaDistribution {

    /**
     * The value below which a variable lies with that probability.
     *
     * @param a first shape, more than 0
     * @param b second shape, more than 0
     * @param probability 0 to 1
     * @throws IllegalArgumentException when one of them is outside
     */
    double quantile(double a, double b, double probability);

    /** The middle part of the distribution that holds the given share of it, with equal tails. */
    default Interval equalTailed(double a, double b, double level) {
        double tail = (1 - level) / 2;
        return new Interval(quantile(a, b, tail), quantile(a, b, 1 - tail));
    }
}
