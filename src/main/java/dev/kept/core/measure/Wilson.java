package dev.kept.core.measure;

/**
 * The Wilson score interval, advised for small n where the textbook interval misbehaves:
 * {@code (p + z²/2n ± z·√(p(1−p)/n + z²/4n²)) ÷ (1 + z²/n)}, clipped to [0, 1].
 */
public final class Wilson {

    /** The 97.5 % point of the normal distribution, for a 95 % interval. */
    public static final double Z95 = 1.959963984540054;

    private Wilson() {}

    public static Interval interval(double hits, double n) {
        return around(hits / n, n);
    }

    /** The same for a share whose number of cases is not whole, such as an effective n. */
    public static Interval around(double share, double n) {
        double z2 = Z95 * Z95;
        double centre = share + z2 / (2 * n);
        double reach = Z95 * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
        double scale = 1 + z2 / n;
        return new Interval(clip((centre - reach) / scale), clip((centre + reach) / scale));
    }

    private static double clip(double share) {
        return Math.max(0, Math.min(1, share));
    }
}
