package dev.kept.core.measure;

/**
 * The Wilson score interval, advised for small n where the textbook interval misbehaves:
 * {@code (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)}, clipped to [0, 1].
 */
public final class Wilson {

    /** The 97.5 % point of the normal distribution, for a 95 % interval. */
    public static final double Z95 = 1.959963984540054;

    private Wilson() {}

    /** At 95 %. */
    public static Interval interval(double hits, double n) {
        return around(hits / n, n);
    }

    /** At 95 %, for a share whose number of cases is not whole, such as an effective n. */
    public static Interval around(double share, double n) {
        return around(share, n, Z95);
    }

    /**
     * At any confidence.
     *
     * @param share hits ÷ n, 0 to 1
     * @param n how many cases the share stands on, more than 0
     * @param z the point of the normal distribution that leaves half of the error above it
     */
    public static Interval around(double share, double n, double z) {
        double z2 = z * z;
        double centre = share + z2 / (2 * n);
        double reach = z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        // At the ends rounding would leave a hair, and a target of 1 would lie outside although everything was kept.
        return new Interval(
                share == 0 ? 0 : clip((centre - reach) / scale), share == 1 ? 1 : clip((centre + reach) / scale));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
