package dev.kept.core.measure.interval;

import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;

/** What a rate lets one say about its target: the <b>whole-interval rule</b> (example E38). */
public enum Judgement {
    /** Not enough was counted to show the rate. */
    TOO_FEW,
    /** The whole interval lies below the target. */
    BELOW,
    /** The interval contains the target. */
    CANNOT_TELL,
    /** The whole interval lies at or above the target. */
    ABOVE;

    /**
     * @param target the share aimed at, 0 to 1
     * @param fewest below this many cases nothing is shown
     */
    public static Judgement of(Rate rate, double target, int fewest) {
        Interval interval = rate.interval();
        if (interval == null || rate.n() < fewest) {
            return TOO_FEW;
        }
        if (interval.low() >= target) {
            return ABOVE;
        }
        return interval.high() < target ? BELOW : CANNOT_TELL;
    }
}
