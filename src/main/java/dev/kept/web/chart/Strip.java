package dev.kept.web.chart;

import dev.kept.core.Nullable;
import dev.kept.web.LocalFormat;
import dev.kept.web.chart.BarChart.PartKind;
import dev.kept.web.template.Markup;
import java.util.List;

/**
 * One square for each case, in their order, with a legend that counts them. Squares look like the parts of {@link BarChart},
 * and each says in words what it is.
 *
 * @param title what stands there, for those who hear it
 * @param kinds what the squares can be, in the order of the legend
 */
public record Strip(String title, List<PartKind> kinds, List<Square> squares) {

    /** In pixels. */
    private static final int SIDE = 16;

    public Strip {
        kinds = List.copyOf(kinds);
        squares = List.copyOf(squares);
    }

    /**
     * One case.
     *
     * @param label what it is, plain text
     * @param url where more is said of it; {@code null} for nowhere
     */
    public record Square(Fill fill, String label, @Nullable String url) {}

    /** @param format writes the numbers */
    public Markup drawn(LocalFormat format) {
        return Markup.of(
                "<div class=\"kept-chart kept-chart-judged\"><p class=\"kept-legend\">{}</p>"
                        + "<ul class=\"kept-strip\" aria-label=\"{}\">{}</ul></div>",
                Markup.join(" ", kinds.stream().map(kind -> key(kind, format)).toList()),
                title,
                Markup.join("", squares.stream().map(Strip::square).toList()));
    }

    private Markup key(PartKind kind, LocalFormat format) {
        long cases =
                squares.stream().filter(square -> square.fill() == kind.fill()).count();
        return Markup.of("<span>{} {}: {}</span>", drawn(kind.fill()), kind.name(), format.count(cases));
    }

    private static Markup square(Square square) {
        Markup drawn = drawn(square.fill());
        String url = square.url();
        return url == null
                ? Markup.of(
                        "<li><span role=\"img\" aria-label=\"{}\" title=\"{}\">{}</span></li>",
                        square.label(),
                        square.label(),
                        drawn)
                : Markup.of(
                        "<li><a href=\"{}\" aria-label=\"{}\" title=\"{}\">{}</a></li>",
                        url,
                        square.label(),
                        square.label(),
                        drawn);
    }

    private static Markup drawn(Fill fill) {
        return Markup.of(
                "<svg aria-hidden=\"true\" focusable=\"false\" width=\"{}\" height=\"{}\">{}</svg>",
                SIDE,
                SIDE,
                fill.drawn());
    }
}
