package dev.kept.core.figure;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Counts;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.interval.Judgement;

/**
 * One figure of a scoreboard with everything needed to read it rightly.
 *
 * @param rate hits and n; the value and interval come from it
 * @param target the share aimed at, 0 to 1
 * @param verdict what the figure lets one say about the target
 * @param trend the figure week by week; {@code null} where nobody asked for it
 * @param answered of what the figure needed the other side for, how much the other side's contact answered itself, and did
 *     not only somebody say so; {@code null} where an older version does not tell
 */
public record Figure(
        Measure measure,
        Rate rate,
        double target,
        Verdict verdict,
        @Nullable Trend trend,
        @Nullable Rate answered) {

    /** Below this many cases a figure is not shown. */
    public static final int FEWEST = 5;

    /** Applies the whole-interval rule (example E38). */
    public static Figure of(Measure measure, Rate rate, double target) {
        return new Figure(measure, rate, target, verdict(measure, rate, target), null, null);
    }

    /** The same from the counts of its basis, with what of it was answered. */
    public static Figure of(Measure measure, Counts counts, double target) {
        Rate rate = measure.rate(counts);
        return new Figure(measure, rate, target, verdict(measure, rate, target), null, measure.answered(counts));
    }

    public Figure with(Trend newTrend) {
        return new Figure(measure, rate, target, verdict, newTrend, answered);
    }

    /** The share; {@code null} when it may not be shown. */
    public @Nullable Double value() {
        return rate.n() < FEWEST ? null : rate.value();
    }

    /** The interval; {@code null} when it may not be shown. */
    public @Nullable Interval interval() {
        return rate.n() < FEWEST ? null : rate.interval();
    }

    private static Verdict verdict(Measure measure, Rate rate, double target) {
        if (rate.n() == 0) {
            return Verdict.NO_DATA;
        }
        return switch (Judgement.of(rate, target, FEWEST)) {
            case TOO_FEW -> Verdict.TOO_FEW;
            case CANNOT_TELL -> Verdict.CANNOT_TELL;
            case ABOVE -> measure.moreIsBetter() ? Verdict.ON_TARGET : Verdict.OFF_TARGET;
            case BELOW -> measure.moreIsBetter() ? Verdict.OFF_TARGET : Verdict.ON_TARGET;
        };
    }
}
