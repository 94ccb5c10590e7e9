package dev.kept.core.measure.pulse;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;

/**
 * <b>Perception gap</b>: measured − felt, both from 0 to 1. Positive: the record is better than the feeling, so it is not
 * seen, or the wrong things are promised. Negative: people feel better than the record, and good will is at risk. The two
 * are never added into one figure.
 */
public final class PerceptionGap {

    private PerceptionGap() {}

    /** What is said of the two. */
    public enum GapWord implements Coded {
        RECORD_BETTER,
        FEELING_BETTER,
        CANNOT_TELL
    }

    /** {@code null} when one of the two may not be shown. */
    public static @Nullable Double of(@Nullable Double measured, @Nullable Double felt) {
        return measured == null || felt == null ? null : Double.valueOf(measured - felt);
    }

    /** Called a gap only when the intervals do not overlap; a cautious rule. */
    public static boolean clear(Interval measured, Interval felt) {
        return measured.low() > felt.high() || measured.high() < felt.low();
    }

    /**
     * The word (case N12).
     *
     * @param measured its interval
     * @param felt the bounds of what the silent could change
     */
    public static GapWord between(Interval measured, Interval felt) {
        if (!clear(measured, felt)) {
            return GapWord.CANNOT_TELL;
        }
        return measured.low() > felt.high() ? GapWord.RECORD_BETTER : GapWord.FEELING_BETTER;
    }
}
