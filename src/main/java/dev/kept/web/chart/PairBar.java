package dev.kept.web.chart;

import dev.kept.web.template.Markup;
import java.util.Locale;

/**
 * Two shares of the same thing as two bars, one below the other. Several pairs below each other have one axis. The figures stand
 * beside it in words, so it is hidden from screen readers.
 *
 * @param upper 0 to 1
 * @param lower 0 to 1
 * @param longest the share that is drawn as wide as there is room, more than 0
 */
public record PairBar(double upper, double lower, double longest) {

    private static final double HUNDRED = 100.0;

    /** The drawing, as wide as the place it is put into. */
    public Markup drawn() {
        return Markup.of(
                "<svg class=\"kept-pair-bar\" aria-hidden=\"true\" focusable=\"false\" width=\"100%\" height=\"24\">"
                        + "<svg y=\"1\" width=\"{}\" height=\"10\">{}</svg>"
                        + "<svg y=\"13\" width=\"{}\" height=\"10\">{}</svg></svg>",
                percent(upper), Fill.HOLLOW.drawn(), percent(lower), Fill.SOLID.drawn());
    }

    /** With a point in every language, because SVG knows no comma. */
    private String percent(double share) {
        return String.format(Locale.ROOT, "%.1f%%", Math.max(0, Math.min(1, share / longest)) * HUNDRED);
    }
}
