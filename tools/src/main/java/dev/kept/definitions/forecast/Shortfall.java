package dev.kept.definitions.forecast;

import java.util.List;

/**
 * <b>Shortfall against stated doubt</b>: how likely so few kept promises were under the team's own figures, which is the
 * tail of a Poisson-binomial distribution (example E19). Hardly likely means overconfident, not unlucky.
 *
 * @param expected promises the team expected to keep
 * @param deviation the standard deviation of that number
 * @param probability of keeping at most as many as were kept
 */
public record Shortfall(double expected, double deviation, double probability) {

    /**
     * @param stated the confidence in each promise, 0 to 1
     * @param kept how many of them were kept
     */
    public static Shortfall of(List<Double> stated, int kept) {
        if (kept < 0 || kept > stated.size() || stated.stream().anyMatch(chance -> !(chance >= 0 && chance <= 1))) {
            throw new IllegalArgumentException(kept + " of " + stated);
        }
        double expected = stated.stream().mapToDouble(Double::doubleValue).sum();
        double variance =
                stated.stream().mapToDouble(chance -> chance * (1 - chance)).sum();
        double[] exactly = distribution(stated);
        double tail = 0;
        for (int count = 0; count <= kept; count++) {
            tail += exactly[count];
        }
        return new Shortfall(expected, Math.sqrt(variance), Math.min(1, tail));
    }

    /** The probability of each number kept, built up by one promise at a time. */
    private static double[] distribution(List<Double> stated) {
        double[] exactly = new double[stated.size() + 1];
        exactly[0] = 1;
        int promises = 0;
        for (double chance : stated) {
            promises++;
            for (int count = promises; count > 0; count--) {
                exactly[count] = exactly[count] * (1 - chance) + exactly[count - 1] * chance;
            }
            exactly[0] *= 1 - chance;
        }
        return exactly;
    }
}
