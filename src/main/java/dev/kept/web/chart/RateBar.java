package dev.kept.web.chart;

import dev.kept.core.measure.Interval;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * A rate on a line from 0 to 100 %: the interval as a band, the rate as a tick, the target as a dotted line. In several of
 * them one sees at once which intervals lie on one side of the target. The figures stand beside it in words, so it is
 * hidden from screen readers.
 *
 * @param value the rate, from 0 to 1
 * @param interval of the rate, from 0 to 1
 * @param target from 0 to 1
 */
public record RateBar(double value, Interval interval, double target) {

    /** As wide, for where there is nothing to draw. */
    public static final Markup NONE = Markup.of("<span class=\"kept-rate\"></span>");

    private static final double HUNDRED = 100.0;
    /** Kept from the ends, so that a tick at 0 or 100 % is drawn whole; in percent. */
    private static final double MARGIN = 1;
    /** How wide the tick of a rate is in a document, where it is a cell. */
    private static final double TICK = 0.02;

    /** The drawing, as wide as the place it is put into. */
    public Markup drawn(Medium medium) {
        return medium.page() ? svg() : cells();
    }

    private Markup svg() {
        return Markup.of(
                "<svg class=\"kept-rate\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"14\">"
                        + "<line class=\"kept-rate-line\" x1=\"0\" x2=\"100%\" y1=\"9\" y2=\"9\"/>"
                        + "<line class=\"kept-rate-band\" x1=\"{}\" x2=\"{}\" y1=\"9\" y2=\"9\"/>"
                        + "<line class=\"kept-rate-target\" x1=\"{}\" x2=\"{}\" y1=\"0\" y2=\"14\"/>"
                        + "<line class=\"kept-rate-value\" x1=\"{}\" x2=\"{}\" y1=\"4\" y2=\"14\"/></svg>",
                x(interval.low()), x(interval.high()), x(target), x(target), x(value), x(value));
    }

    /** One cell from each place where something begins or ends to the next. */
    private Markup cells() {
        double tick = Math.min(value, 1 - TICK);
        TreeSet<Double> places =
                new TreeSet<>(List.of(0.0, interval.low(), tick, tick + TICK, interval.high(), target, 1.0));
        List<Markup> cells = new ArrayList<>();
        double from = places.pollFirst();
        for (double to : places) {
            double middle = (from + to) / 2;
            String part = middle > tick && middle < tick + TICK
                    ? "rateValue"
                    : middle > interval.low() && middle < interval.high() ? "rateBand" : "rateLine";
            cells.add(Markup.of(
                    "<td width=\"{}\"{}></td>",
                    percent((to - from) * HUNDRED),
                    Medium.DOCUMENT.attribute(from == target ? part + "Target" : part)));
            from = to;
        }
        return Markup.of("<table{}><tr>{}</tr></table>", Medium.DOCUMENT.attribute("rate"), Markup.join("", cells));
    }

    private static String x(double share) {
        return percent(MARGIN + share * (HUNDRED - 2 * MARGIN));
    }

    /** With a point in every language, because SVG knows no comma. */
    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.1f%%", percent);
    }
}
