package dev.kept.core.measure.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Rate;
import java.util.Collections;
import java.util.List;
import java.util.stream.DoubleStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** Signals only where the chart's rules say so. */
final class ChartTest {

    @Test
    void without_two_figures_there_are_no_limits() {
        XmrChart none = XmrChart.of(List.of());
        assertNull(none.mean());
        XmrChart one = XmrChart.of(List.of(0.8));
        assertEquals(0.8, one.mean());
        assertNull(one.meanMovingRange());
        assertNull(one.upper());
        assertEquals(List.of(), one.outside());
    }

    @Property
    void equal_figures_are_never_a_signal_whatever_they_round_to(
            @ForAll @DoubleRange(min = 0, max = 1) double figure, @ForAll @IntRange(min = 2, max = 60) int weeks) {
        XmrChart chart = XmrChart.of(Collections.nCopies(weeks, figure));
        assertEquals(List.of(), chart.outside());
        assertEquals(List.of(), chart.rangeOutside());
        assertEquals(List.of(), chart.runEndsAt());
    }

    @Property
    void every_signal_lies_outside_its_limit_and_nothing_else_does(
            @ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = 0, max = 1) Double> figures) {
        XmrChart chart = XmrChart.of(figures);
        for (int i = 0; i < figures.size(); i++) {
            double over = Math.max(figures.get(i) - chart.upper(), chart.lower() - figures.get(i));
            if (Math.abs(over) > 1e-9) {
                assertEquals(over > 0, chart.outside().contains(i));
            }
        }
        assertFalse(chart.rangeOutside().contains(0));
    }

    @Test
    void a_run_ends_at_its_eighth_figure_and_at_every_one_after_it() {
        List<Double> shift = DoubleStream.concat(
                        DoubleStream.of(0.5, 0.52, 0.51, 0.5, 0.52, 0.51, 0.5, 0.49),
                        DoubleStream.of(0.7, 0.71, 0.72, 0.7, 0.71, 0.72, 0.7, 0.71, 0.72))
                .boxed()
                .toList();
        assertEquals(List.of(7, 15, 16), XmrChart.of(shift).runEndsAt());
        assertEquals(
                List.of(),
                XmrChart.of(shift.subList(0, 14)).runEndsAt().stream()
                        .filter(place -> place > 7)
                        .toList());
    }

    @Test
    void a_figure_on_the_mean_breaks_a_run() {
        List<Double> figures = List.of(1.0, 1.0, 1.0, 1.0, 0.0, 1.0, 1.0, 1.0, 1.0, -4.0, 0.0, 0.0, -4.0);
        double mean = XmrChart.of(figures).mean();
        assertEquals(0, mean);
        assertEquals(List.of(), XmrChart.of(figures).runEndsAt());
    }

    @Test
    void a_period_without_cases_has_no_limits_and_gives_no_signal() {
        PChart chart = PChart.of(List.of(new Rate(0, 0), new Rate(9, 10)));
        assertNull(chart.points().get(0).limits());
        assertFalse(chart.points().get(0).signal());
        assertEquals(0.9, chart.centre());
        assertNull(PChart.of(List.of(new Rate(0, 0))).centre());
        assertEquals(List.of(), PChart.of(List.of()).points());
    }

    @Property
    void equal_rates_and_a_single_period_are_never_a_signal(
            @ForAll @IntRange(min = 1, max = 200) int n,
            @ForAll @IntRange(min = 0, max = 200) int some,
            @ForAll @IntRange(min = 1, max = 30) int periods) {
        Rate rate = new Rate(some % (n + 1), n);
        PChart chart = PChart.of(Collections.nCopies(periods, rate));
        assertTrue(chart.points().stream().noneMatch(PChart.Point::signal));
    }

    @Property
    void limits_are_wider_where_there_were_fewer(
            @ForAll @IntRange(min = 2, max = 50) int few, @ForAll @IntRange(min = 2, max = 50) int times) {
        PChart chart = PChart.of(List.of(new Rate(few / 2, few), new Rate(few / 2 * times, few * times)));
        double narrow = width(chart.points().get(1));
        assertTrue(narrow <= width(chart.points().get(0)));
    }

    private static double width(PChart.Point point) {
        return point.limits().high() - point.limits().low();
    }
}
