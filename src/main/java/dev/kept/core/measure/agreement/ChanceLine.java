package dev.kept.core.measure.agreement;

/**
 * What chance alone makes of two orders (case N02). Of all orders of {@code n} things without ties, so many have {@code k}
 * pairs the other way round than a given one; tau-b is then {@code 1 − 4k ÷ (n(n − 1))}. Counted exactly.
 */
public final class ChanceLine {

    /** An agreement counts when a random order reaches it at most this often. */
    public static final double ALPHA = 0.05;

    /** So many can be counted in whole numbers: 20! is the last factorial that a {@code long} holds. */
    private static final int MOST = 20;

    /** A tau that was worked out is at most this far from the one that it stands for. */
    private static final double ROUNDING = 1e-9;

    private ChanceLine() {}

    /**
     * How likely it is that a random order of {@code n} things has a tau-b of at least {@code tau} with a given one.
     *
     * @param n 2 to 20
     */
    public static double probability(int n, double tau) {
        long[] orders = byInversions(n);
        double all = 0;
        double reached = 0;
        for (int k = 0; k < orders.length; k++) {
            all += orders[k];
            reached += tau(n, k) >= tau - ROUNDING ? orders[k] : 0;
        }
        return reached / all;
    }

    /** The smallest tau-b that a random order of {@code n} things reaches at most as often as {@link #ALPHA}; from four on. */
    public static double of(int n) {
        return of(n, ALPHA);
    }

    /** The same for another probability; 1 where even the same order comes more often by chance. */
    public static double of(int n, double alpha) {
        int k = 0;
        while (probability(n, tau(n, k + 1)) <= alpha) {
            k++;
        }
        return tau(n, k);
    }

    private static double tau(int n, int inversions) {
        return 1 - 4.0 * inversions / (n * (n - 1.0));
    }

    /** How many orders of {@code n} things have so many pairs the other way round: each thing more can pass all before it. */
    private static long[] byInversions(int n) {
        if (n < 2 || n > MOST) {
            throw new IllegalArgumentException("No chance line for so many things: " + n);
        }
        long[] orders = {1};
        for (int things = 2; things <= n; things++) {
            long[] more = new long[orders.length + things - 1];
            for (int k = 0; k < orders.length; k++) {
                for (int passed = 0; passed < things; passed++) {
                    more[k + passed] += orders[k];
                }
            }
            orders = more;
        }
        return orders;
    }
}
