package dev.kept.definitions.understanding;

import dev.kept.core.measure.Interval;
import dev.kept.core.measure.interval.BetaDistribution;
import java.util.List;

/**
 * <b>Own numbers known</b> (case N09): the share of a guide's facts that people answered within the owner's tolerance. The
 * person is the unit, not the answer: what one person knows hangs together.
 *
 * @param mean of the shares, 0 to 1
 * @param deviation their standard deviation
 * @param interval of the mean by Student's t at 95 %
 */
public record OwnNumbers(double mean, double deviation, Interval interval) {

    private static final double ERROR = 0.05;

    /**
     * @param shares of each person, in any order; two at least
     * @param beta from which the t distribution follows
     */
    public static OwnNumbers of(List<Double> shares, BetaDistribution beta) {
        int n = shares.size();
        if (n < 2) {
            throw new IllegalArgumentException("Two people at least are needed, not " + n);
        }
        double mean = shares.stream().mapToDouble(Double::doubleValue).sum() / n;
        double squares = shares.stream()
                .mapToDouble(share -> (share - mean) * (share - mean))
                .sum();
        double deviation = Math.sqrt(squares / (n - 1));
        double reach = t(n - 1, beta) * deviation / Math.sqrt(n);
        return new OwnNumbers(mean, deviation, new Interval(mean - reach, mean + reach));
    }

    /** The 97.5 % point of Student's t: where t is beyond it, {@code df ÷ (df + t²)} is in the lowest part of a beta. */
    private static double t(int df, BetaDistribution beta) {
        double x = beta.quantile(df / 2.0, 0.5, ERROR);
        return Math.sqrt(df * (1 - x) / x);
    }
}
