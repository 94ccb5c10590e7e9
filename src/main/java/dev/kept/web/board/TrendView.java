package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Trend;
import dev.kept.web.Html;
import dev.kept.web.Look;
import java.util.List;
import java.util.Locale;

/**
 * A trend as a small line without axes, with the sentence that says the same. Weeks without promises leave a gap; weeks
 * that are more than noise carry a diamond, so that colour says nothing alone. A document gets the sentence only.
 */
final class TrendView {

    private static final int STEP = 2;
    private static final int HEIGHT = 24;
    private static final int MARGIN = 3;

    private final FigureWords spoken;

    TrendView(Texts texts) {
        this.spoken = new FigureWords(texts);
    }

    String html(@Nullable Trend trend, Look look) {
        if (trend == null) {
            return "";
        }
        String sentence = Html.escape(spoken.trend(trend));
        return look.page() ? line(trend) + "<span class=\"kept-trend-words\">" + sentence + "</span>" : sentence;
    }

    private static String line(Trend trend) {
        int width = STEP * (trend.weeks().size() - 1) + 2 * MARGIN;
        StringBuilder svg = new StringBuilder(
                        "<svg class=\"kept-trend\" aria-hidden=\"true\" focusable=\"false\" width=\"")
                .append(width)
                .append("\" height=\"")
                .append(HEIGHT)
                .append("\" viewBox=\"0 0 ")
                .append(width)
                .append(' ')
                .append(HEIGHT)
                .append("\"><path d=\"")
                .append(path(trend.weeks()))
                .append("\"/>");
        for (int week = 0; week < trend.weeks().size(); week++) {
            Trend.Week one = trend.weeks().get(week);
            if (one.signal() != Trend.Signal.NONE && one.rate().value() != null) {
                svg.append("<path class=\"kept-trend-signal\" d=\"")
                        .append(diamond(week, one))
                        .append("\"/>");
            }
        }
        return svg.append("</svg>").toString();
    }

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

    private static String diamond(int week, Trend.Week one) {
        return "M" + x(week) + " " + y(one) + "m0 -3l3 3l-3 3l-3 -3z";
    }

    private static int x(int week) {
        return MARGIN + STEP * week;
    }

    private static String y(Trend.Week week) {
        Double share = week.rate().value();
        double y = MARGIN + (1 - (share == null ? 0 : share)) * (HEIGHT - 2 * MARGIN);
        return String.format(Locale.ROOT, "%.1f", y);
    }
}
