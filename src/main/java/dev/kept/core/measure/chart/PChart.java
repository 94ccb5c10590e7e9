package dev.kept.core.measure.chart;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import java.util.List;

/**
 * <b>p-chart</b>: rates of periods with very different numbers of cases. The limits {@code p̄ ± 3√(p̄(1−p̄)/nᵢ)}, cut to
 * 0 and 1, are wider where there were few (example E17).
 *
 * @param centre p̄, all hits ÷ all cases; {@code null} when nothing was counted
 * @param points one for each period
 */
public record PChart(@Nullable Double centre, List<Point> points) {

    private static final double SIGMAS = 3;

    /** Smaller differences are rounding. */
    private static final double ROUNDING = 1e-12;

    public PChart {
        points = List.copyOf(points);
    }

    public static PChart of(List<Rate> periods) {
        Double centre = periods.stream().reduce(new Rate(0, 0), Rate::plus).value();
        return new PChart(
                centre, periods.stream().map(period -> point(centre, period)).toList());
    }

    private static Point point(@Nullable Double centre, Rate period) {
        Double value = period.value();
        if (centre == null || value == null) {
            return new Point(period, null, false);
        }
        double reach = SIGMAS * Math.sqrt(centre * (1 - centre) / period.n());
        Interval limits = new Interval(Math.max(0, centre - reach), Math.min(1, centre + reach));
        return new Point(period, limits, Math.abs(value - centre) > reach + ROUNDING);
    }

    /**
     * One period.
     *
     * @param limits between which its rate is noise; {@code null} when nothing was counted in it
     * @param signal whether its rate lies outside
     */
    public record Point(Rate rate, @Nullable Interval limits, boolean signal) {}
}
