package dev.kept.core.scoreboard;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.DayCell;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.chart.PChart;
import dev.kept.core.measure.chart.XmrChart;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /** What the weeks before a day came to under each basis, the oldest first, from cells that cover them. */
    static Map<Basis, List<Counts>> weeks(List<DayCell> cells, LocalDate asOf) {
        long start = start(asOf).toEpochDay();
        Map<Basis, List<List<Counts>>> weeks = new EnumMap<>(Basis.class);
        for (Basis basis : Basis.values()) {
            weeks.put(
                    basis,
                    Stream.<List<Counts>>generate(ArrayList::new).limit(WEEKS).toList());
        }
        for (DayCell cell : cells) {
            long day = cell.key().day().toEpochDay() - start;
            if (day >= 0 && day < (long) DAYS * WEEKS) {
                weeks.get(cell.key().basis()).get((int) (day / DAYS)).add(cell.believedOn(asOf));
            }
        }
        Map<Basis, List<Counts>> sums = new EnumMap<>(Basis.class);
        weeks.forEach(
                (basis, all) -> sums.put(basis, all.stream().map(Counts::sum).toList()));
        return sums;
    }

    /**
     * The trend up to a day.
     *
     * @param weeks see {@link #weeks}, under the measure's basis
     */
    static Trend of(Measure measure, List<Counts> weeks, LocalDate asOf) {
        return of(weeks.stream().map(measure::rate).toList(), start(asOf));
    }

    private static LocalDate start(LocalDate asOf) {
        return asOf.minusDays((long) DAYS * WEEKS);
    }

    private static Trend of(List<Rate> rates, LocalDate start) {
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
