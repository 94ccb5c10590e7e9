package dev.kept.web.board;

import dev.kept.core.measure.Interval;
import java.util.Locale;

/**
 * A rate on a line from 0 to 100 %: the interval as a band, the rate as a tick, the target as a thin line from above.
 * The figures stand beside it in words, so it is hidden from screen readers.
 */
final class RateBar {

    /** As wide, for where there is nothing to draw. */
    static final String NONE = "<span class=\"kept-rate\"></span>";

    private static final int WIDTH = 90;
    private static final int HEIGHT = 14;

    private RateBar() {}

    static String svg(double value, Interval interval, double target) {
        return "<svg class=\"kept-rate\" aria-hidden=\"true\" focusable=\"false\" width=\"" + WIDTH + "\" height=\""
                + HEIGHT + "\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\">"
                + "<path class=\"kept-rate-line\" d=\"M0 9H" + WIDTH + "\"/>"
                + "<path class=\"kept-rate-band\" d=\"M" + x(interval.low()) + " 9H" + x(interval.high()) + "\"/>"
                + "<path class=\"kept-rate-target\" d=\"M" + x(target) + " 0V" + HEIGHT + "\"/>"
                + "<path class=\"kept-rate-value\" d=\"M" + x(value) + " 4V" + HEIGHT + "\"/></svg>";
    }

    /** Kept within the ends, so that a tick at 0 or 100 % is drawn whole. */
    private static String x(double share) {
        return String.format(Locale.ROOT, "%.1f", 1 + share * (WIDTH - 2));
    }
}
