package dev.kept.web.chart;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Interval;
import dev.kept.web.template.Markup;
import java.util.Locale;

/**
 * A share as a bar on a line from 0 to 100 %, with how sure it is as a whisker. Several below each other have one axis. The
 * figures stand beside it in words, so it is hidden from screen readers.
 *
 * @param fill tells one kind of bar from the other without colour
 * @param value 0 to 1; {@code null} where only its bounds are known, which are drawn then
 * @param whisker how far it could be away
 */
public record ShareBar(Fill fill, @Nullable Double value, Interval whisker) {

    private static final double HUNDRED = 100.0;

    /** The drawing, as wide as the place it is put into. */
    public Markup drawn() {
        String low = percent(whisker.low());
        String high = percent(whisker.high());
        Markup bar = value == null
                ? Markup.NONE
                : Markup.of("<svg y=\"2\" width=\"{}\" height=\"10\">{}</svg>", percent(value), fill.drawn());
        return Markup.of(
                "<svg class=\"kept-share-bar\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"14\">"
                        + "<line class=\"kept-share-axis\" x1=\"0\" x2=\"100%\" y1=\"13\" y2=\"13\"/>{}"
                        + "<line class=\"kept-share-halo\" x1=\"{}\" x2=\"{}\" y1=\"7\" y2=\"7\"/>"
                        + "<line class=\"kept-share-whisker\" x1=\"{}\" x2=\"{}\" y1=\"7\" y2=\"7\"/>"
                        + "<line class=\"kept-share-whisker\" x1=\"{}\" x2=\"{}\" y1=\"3\" y2=\"11\"/>"
                        + "<line class=\"kept-share-whisker\" x1=\"{}\" x2=\"{}\" y1=\"3\" y2=\"11\"/></svg>",
                bar, low, high, low, high, low, low, high, high);
    }

    /** With a point in every language, because SVG knows no comma. */
    private static String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", share * HUNDRED);
    }
}
