package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Trend;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A trend as a small line without axes, with the sentence that says the same. Weeks without promises leave a gap; weeks
 * that are more than noise carry a diamond, so that colour says nothing alone. A document gets the sentence only.
 */
final class TrendView {

    /** Pixels from one week to the next. */
    private static final int STEP = 2;
    /** Of the drawing, in pixels. */
    private static final int HEIGHT = 24;
    /** Pixels on each side, so that a diamond at an end is drawn whole. */
    private static final int MARGIN = 3;

    private final FigureWords spoken;

    TrendView(Texts texts) {
        this.spoken = new FigureWords(texts);
    }

    /**
     * The line with its sentence on a page, the sentence alone in a document.
     *
     * @param trend {@code null} where nobody asked for one; then nothing is drawn
     */
    Markup markup(@Nullable Trend trend, Medium medium) {
        if (trend == null) {
            return Markup.NONE;
        }
        Markup sentence = Markup.text(spoken.trend(trend));
        return medium.page()
                ? Markup.of("{}<span class=\"kept-trend-words\">{}</span>", line(trend), sentence)
                : sentence;
    }

    /** The drawing; hidden from screen readers, which read the sentence. */
    private static Markup line(Trend trend) {
        int width = STEP * (trend.weeks().size() - 1) + 2 * MARGIN;
        List<Markup> signals = new ArrayList<>();
        for (int week = 0; week < trend.weeks().size(); week++) {
            Trend.Week one = trend.weeks().get(week);
            if (one.signal() != Trend.Signal.NONE && one.rate().value() != null) {
                signals.add(Markup.of("<path class=\"kept-trend-signal\" d=\"{}\"/>", diamond(week, one)));
            }
        }
        return Markup.of(
                "<svg class=\"kept-trend\" aria-hidden=\"true\" focusable=\"false\" width=\"{}\" height=\"{}\""
                        + " viewBox=\"0 0 {} {}\"><path d=\"{}\"/>{}</svg>",
                width,
                HEIGHT,
                width,
                HEIGHT,
                path(trend.weeks()),
                Markup.join("", signals));
    }

    /**
     * The path through all weeks that have promises. It starts anew behind each gap, so that no line leads over weeks
     * of which nothing is known.
     */
    private static String path(List<Trend.Week> weeks) {
        StringBuilder path = new StringBuilder();
        boolean pen = false;
        for (int week = 0; week < weeks.size(); week++) {
            boolean counted = weeks.get(week).rate().value() != null;
            if (counted) {
                path.append(pen ? 'L' : 'M').append(x(week)).append(' ').append(y(weeks.get(week)));
                // A week between two gaps would be no line at all: a point of no length with round ends shows.
                path.append(pen ? "" : "h0");
            }
            pen = counted;
        }
        return path.toString();
    }

    /** The sign of a week that is more than noise, six pixels wide, around the place of its rate. */
    private static String diamond(int week, Trend.Week one) {
        return "M" + x(week) + " " + y(one) + "m0 -3l3 3l-3 3l-3 -3z";
    }

    private static int x(int week) {
        return MARGIN + STEP * week;
    }

    /** Where a week's rate stands, in pixels from above: 100 % on top. */
    private static String y(Trend.Week week) {
        Double share = week.rate().value();
        double y = MARGIN + (1 - (share == null ? 0 : share)) * (HEIGHT - 2 * MARGIN);
        return String.format(Locale.ROOT, "%.1f", y);
    }
}
