package dev.kept.statistics;

import dev.kept.core.measure.interval.BetaDistribution;
import org.apache.commons.numbers.gamma.RegularizedBeta;
import org.apache.commons.numbers.rootfinder.BrentSolver;

/**
 * The beta distribution by Apache Commons Numbers: its distribution function is the regularised incomplete beta function,
 * and a quantile is where that reaches the probability.
 */
public final class CommonsBeta implements BetaDistribution {

    private static final double RELATIVE = 1e-14;
    private static final double ABSOLUTE = 1e-13;
    private static final double OF_FUNCTION = 1e-15;

    @Override
    public double quantile(double a, double b, double probability) {
        if (!(a > 0 && b > 0 && probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException("No quantile " + probability + " of Beta(" + a + ", " + b + ")");
        }
        if (probability == 0 || probability == 1) {
            return probability;
        }
        return new BrentSolver(RELATIVE, ABSOLUTE, OF_FUNCTION)
                .findRoot(x -> RegularizedBeta.value(x, a, b) - probability, 0, 1);
    }
}
