package dev.kept.web.board;

import dev.kept.core.measure.Interval;
import dev.kept.web.template.Markup;
import java.util.Locale;

/**
 * A rate on a line from 0 to 100 %: the interval as a band, the rate as a tick, the target as a thin line from above.
 * In a column of them one sees at once which intervals lie on one side of the target. The figures stand beside it in
 * words, so it is hidden from screen readers.
 */
final class RateBar {

    /** As wide, for where there is nothing to draw. */
    static final Markup NONE = Markup.of("<span class=\"kept-rate\"></span>");

    /** In pixels. */
    private static final int WIDTH = 90;
    /** In pixels. */
    private static final int HEIGHT = 14;

    private RateBar() {}

    /**
     * The drawing.
     *
     * @param value the rate, from 0 to 1
     * @param interval of the rate, from 0 to 1
     * @param target from 0 to 1
     */
    static Markup svg(double value, Interval interval, double target) {
        return Markup.of(
                "<svg class=\"kept-rate\" aria-hidden=\"true\" focusable=\"false\" width=\"{}\" height=\"{}\""
                        + " viewBox=\"0 0 {} {}\">"
                        + "<path class=\"kept-rate-line\" d=\"M0 9H{}\"/>"
                        + "<path class=\"kept-rate-band\" d=\"M{} 9H{}\"/>"
                        + "<path class=\"kept-rate-target\" d=\"M{} 0V{}\"/>"
                        + "<path class=\"kept-rate-value\" d=\"M{} 4V{}\"/></svg>",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT,
                WIDTH,
                x(interval.low()),
                x(interval.high()),
                x(target),
                HEIGHT,
                x(value),
                HEIGHT);
    }

    /**
     * Where a share stands, in pixels from the left. Kept a pixel within the ends, so that a tick at 0 or 100 % is
     * drawn whole; with a point in every language, because SVG knows no comma.
     */
    private static String x(double share) {
        return String.format(Locale.ROOT, "%.1f", 1 + share * (WIDTH - 2));
    }
}
