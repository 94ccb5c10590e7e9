package dev.kept.core.measure.chart;

import dev.kept.core.Nullable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * <b>XmR chart</b>: a row of figures with the limits of its own noise (examples E15, E16). Limits lie 2.66 mean moving
 * ranges around the mean; a moving range above 3.27 of them is a signal too, and so is the eighth figure in a row on one
 * side of the mean. Nothing else is one. Five or six figures are enough to start; limits are not cut to 0 and 1.
 *
 * @param mean of the figures; {@code null} without any
 * @param meanMovingRange of the steps from one figure to the next; {@code null} with fewer than two figures, and so are
 *     the limits
 * @param outside places, from 0, of figures outside the limits
 * @param rangeOutside places of figures whose step from the one before is above its limit
 * @param runEndsAt places of figures that are at least the eighth in a row on one side of the mean
 */
public record XmrChart(
        @Nullable Double mean,
        @Nullable Double meanMovingRange,
        @Nullable Double upper,
        @Nullable Double lower,
        @Nullable Double rangeLimit,
        List<Integer> outside,
        List<Integer> rangeOutside,
        List<Integer> runEndsAt) {

    private static final double LIMIT = 2.66;
    private static final double RANGE_LIMIT = 3.27;
    private static final int RUN = 8;

    /** Differences smaller than this share of the largest figure are rounding, or equal figures would be signals. */
    private static final double ROUNDING = 1e-12;

    public XmrChart {
        outside = List.copyOf(outside);
        rangeOutside = List.copyOf(rangeOutside);
        runEndsAt = List.copyOf(runEndsAt);
    }

    public static XmrChart of(List<Double> figures) {
        if (figures.size() < 2) {
            Double mean = figures.isEmpty() ? null : figures.get(0);
            return new XmrChart(mean, null, null, null, null, List.of(), List.of(), List.of());
        }
        double mean =
                figures.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        double range = IntStream.range(1, figures.size())
                .mapToDouble(i -> step(figures, i))
                .average()
                .orElseThrow();
        double slack = ROUNDING * figures.stream().mapToDouble(Math::abs).max().orElseThrow();
        double reach = LIMIT * range + slack;
        return new XmrChart(
                mean,
                range,
                mean + LIMIT * range,
                mean - LIMIT * range,
                RANGE_LIMIT * range,
                places(0, figures, i -> Math.abs(figures.get(i) - mean) > reach),
                places(1, figures, i -> step(figures, i) > RANGE_LIMIT * range + slack),
                runEnds(figures, mean, slack));
    }

    private static List<Integer> places(int from, List<Double> figures, IntPredicate signal) {
        return IntStream.range(from, figures.size()).filter(signal).boxed().toList();
    }

    private static double step(List<Double> figures, int place) {
        return Math.abs(figures.get(place) - figures.get(place - 1));
    }

    /** Counts how many figures in a row lie on one side; one on the mean breaks the row. */
    private static List<Integer> runEnds(List<Double> figures, double mean, double slack) {
        List<Integer> ends = new ArrayList<>();
        int above = 0;
        int below = 0;
        for (int place = 0; place < figures.size(); place++) {
            double figure = figures.get(place);
            above = figure > mean + slack ? above + 1 : 0;
            below = figure < mean - slack ? below + 1 : 0;
            if (above >= RUN || below >= RUN) {
                ends.add(place);
            }
        }
        return ends;
    }
}
