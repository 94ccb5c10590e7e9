package dev.kept.core.measure;

import dev.kept.core.Nullable;
import java.util.Collection;

/**
 * The median with the quartiles around it: what half of the values do, which one wild value cannot move. Between two
 * values it interpolates linearly, as spreadsheets and R's default (type 7) do.
 *
 * @param lower a quarter of the values lie at or below it
 * @param median half of the values lie at or below it
 * @param upper three quarters of the values lie at or below it
 */
public record Quartiles(double lower, double median, double upper) {

    private static final double LOWER = 0.25;
    private static final double MIDDLE = 0.5;
    private static final double UPPER = 0.75;

    /** {@code null} when there are no values. */
    public static @Nullable Quartiles of(Collection<? extends Number> values) {
        double[] sorted =
                values.stream().mapToDouble(Number::doubleValue).sorted().toArray();
        return sorted.length == 0 ? null : new Quartiles(at(sorted, LOWER), at(sorted, MIDDLE), at(sorted, UPPER));
    }

    /** The median alone; {@code null} when there are no values. */
    public static @Nullable Double medianOf(Collection<? extends Number> values) {
        Quartiles quartiles = of(values);
        return quartiles == null ? null : quartiles.median;
    }

    private static double at(double[] sorted, double share) {
        double place = share * (sorted.length - 1);
        int below = (int) place;
        int above = Math.min(below + 1, sorted.length - 1);
        return sorted[below] + (place - below) * (sorted[above] - sorted[below]);
    }
}
