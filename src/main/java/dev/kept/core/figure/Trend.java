package dev.kept.core.figure;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.chart.PChart;
import dev.kept.core.measure.chart.XmrChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * A figure week by week, with the weeks that are more than noise. Weeks have very different numbers of promises, so the
 * limits are those of a p-chart; a run of eight weeks on one side of the mean is a signal too (examples E16b, E17).
 *
 * @param weeks the oldest first, each seven days, the last one ending the day before the board's day
 */
public record Trend(List<Week> weeks) {

    public static final int WEEKS = 52;
    private static final int DAYS = 7;

    public Trend {
        weeks = List.copyOf(weeks);
    }

    /** Why a week is more than noise. */
    public enum Signal implements Coded {
        NONE,
        /** Its rate lies outside the limits of chance. */
        OUTSIDE,
        /** At least the eighth week in a row on one side of the mean: the level moved. */
        RUN
    }

    /**
     * One week.
     *
     * @param from its first day
     * @param limits between which its rate is noise; {@code null} when nothing was counted in it
     */
    public record Week(LocalDate from, Rate rate, @Nullable Interval limits, Signal signal) {}

    /** Each measure's rate in the weeks before a day, the oldest first, from cells that cover them. */
    public static Map<Measure, List<Rate>> weeks(List<DayCell> cells, LocalDate asOf) {
        long start = start(asOf).toEpochDay();
        Map<Measure, Rate[]> weeks = new EnumMap<>(Measure.class);
        for (Measure measure : Measure.values()) {
            Rate[] none = new Rate[WEEKS];
            Arrays.fill(none, new Rate(0, 0));
            weeks.put(measure, none);
        }
        for (DayCell cell : cells) {
            long day = cell.key().day().toEpochDay() - start;
            if (day >= 0 && day < (long) DAYS * WEEKS) {
                int week = (int) (day / DAYS);
                Counts counts = cell.believedOn(asOf);
                weeks.forEach((measure, rates) -> {
                    if (measure.basis() == cell.key().basis()) {
                        rates[week] = rates[week].plus(measure.rate(counts));
                    }
                });
            }
        }
        Map<Measure, List<Rate>> rates = new EnumMap<>(Measure.class);
        weeks.forEach((measure, all) -> rates.put(measure, List.of(all)));
        return rates;
    }

    private static LocalDate start(LocalDate asOf) {
        return asOf.minusDays((long) DAYS * WEEKS);
    }

    /**
     * The trend up to a day.
     *
     * @param rates a measure's, see {@link #weeks}
     */
    public static Trend of(List<Rate> rates, LocalDate asOf) {
        LocalDate start = start(asOf);
        PChart chart = PChart.of(rates);
        List<Integer> counted = new ArrayList<>();
        List<Double> values = new ArrayList<>();
        for (int week = 0; week < rates.size(); week++) {
            Double value = rates.get(week).value();
            if (value != null) {
                counted.add(week);
                values.add(value);
            }
        }
        List<Integer> runs =
                XmrChart.of(values).runEndsAt().stream().map(counted::get).toList();
        List<Week> weeks = new ArrayList<>();
        for (int week = 0; week < rates.size(); week++) {
            PChart.Point point = chart.points().get(week);
            Signal signal = point.signal() ? Signal.OUTSIDE : runs.contains(week) ? Signal.RUN : Signal.NONE;
            weeks.add(new Week(start.plusDays((long) DAYS * week), rates.get(week), point.limits(), signal));
        }
        return new Trend(weeks);
    }
}
