package dev.kept.web.chart;

import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Bars of counted parts, one below the other and each as long as it has cases. On a page they are drawn, with a legend, and
 * with a table that only screen readers meet; in a document the table is all there is, its cells coloured.
 *
 * @param title what is counted
 * @param rowName what a bar stands for, as the heading of the labels
 * @param judged whether the parts are good and bad, which their colours then say too
 * @param kinds the kinds of parts, in the order in which a bar shows them
 */
public record BarChart(String title, String rowName, boolean judged, List<PartKind> kinds, List<ChartBar> bars) {

    /** In pixels. */
    private static final int HEIGHT = 22;
    /** So many percent of the longest bar a part takes at least, so that its number fits. */
    private static final double LEAST = 5;

    private static final double HUNDRED = 100.0;

    public BarChart {
        kinds = List.copyOf(kinds);
        bars = List.copyOf(bars);
    }

    /** The same without the kinds that no bar has. */
    public BarChart used() {
        List<Integer> some = IntStream.range(0, kinds.size())
                .filter(kind -> bars.stream().anyMatch(bar -> bar.counts().get(kind) > 0))
                .boxed()
                .toList();
        return new BarChart(
                title,
                rowName,
                judged,
                some.stream().map(kinds::get).toList(),
                bars.stream()
                        .map(bar -> new ChartBar(
                                bar.label(),
                                some.stream().map(bar.counts()::get).toList()))
                        .toList());
    }

    /**
     * A kind of part.
     *
     * @param name plain text
     */
    public record PartKind(Fill fill, String name) {}

    /**
     * One bar.
     *
     * @param label plain text
     * @param counts one for each kind, in the order of the kinds
     */
    public record ChartBar(String label, List<Integer> counts) {
        public ChartBar {
            counts = List.copyOf(counts);
        }

        private int sum() {
            return counts.stream().mapToInt(Integer::intValue).sum();
        }
    }

    /** @param format writes the numbers */
    public Markup drawn(Medium medium, LocalFormat format) {
        return medium.page() ? picture(format) : table(medium, format);
    }

    private Markup picture(LocalFormat format) {
        return Markup.of(
                "<div class=\"kept-chart{}\"><div aria-hidden=\"true\"><p class=\"kept-chart-title\">{}</p>{}"
                        + "<p class=\"kept-legend\">{}</p></div><div class=\"kept-unseen\">{}</div></div>",
                judged ? " kept-chart-judged" : "",
                title,
                Markup.join("", bars.stream().map(bar -> row(bar, format)).toList()),
                Markup.join(" ", kinds.stream().map(BarChart::key).toList()),
                table(Medium.PAGE, format));
    }

    private static Markup key(PartKind kind) {
        return Markup.of(
                "<span><svg focusable=\"false\" width=\"18\" height=\"12\">{}</svg> {}</span>",
                kind.fill().drawn(),
                kind.name());
    }

    private Markup row(ChartBar bar, LocalFormat format) {
        int longest = Math.max(1, bars.stream().mapToInt(ChartBar::sum).max().orElse(1));
        List<Markup> parts = new ArrayList<>();
        double at = 0;
        double scale = scale(bar, longest);
        for (int i = 0; i < kinds.size(); i++) {
            int count = bar.counts().get(i);
            if (count > 0) {
                double width = width(count, longest) * scale;
                parts.add(Markup.of(
                        "<svg class=\"kept-part-{}\" x=\"{}\" width=\"{}\" height=\"{}\">{}"
                                + "<text x=\"50%\" y=\"15\" text-anchor=\"middle\">{}</text></svg>",
                        kinds.get(i).fill().word(),
                        percent(at),
                        percent(width),
                        HEIGHT,
                        kinds.get(i).fill().drawn(),
                        format.count(count)));
                at += width;
            }
        }
        return Markup.of(
                "<div class=\"kept-chart-row\"><span class=\"kept-chart-label\">{}</span>"
                        + "<svg class=\"kept-chart-bar\" focusable=\"false\" width=\"100%\" height=\"{}\">{}</svg></div>",
                bar.label(), HEIGHT, Markup.join("", parts));
    }

    /** A part that would be too narrow for its number is drawn a little wider, and no bar gets longer than the place. */
    private static double width(int count, int longest) {
        return Math.max(LEAST, HUNDRED * count / longest);
    }

    private static double scale(ChartBar bar, int longest) {
        double all = bar.counts().stream()
                .filter(count -> count > 0)
                .mapToDouble(count -> width(count, longest))
                .sum();
        return Math.min(1, HUNDRED / Math.max(1, all));
    }

    private Markup table(Medium medium, LocalFormat format) {
        List<Markup> heads = kinds.stream()
                .map(kind -> Markup.of(
                        "<th scope=\"col\"{}>{}</th>",
                        medium.attribute(kind.fill().word()),
                        kind.name()))
                .toList();
        List<Markup> rows = bars.stream().map(bar -> line(bar, medium, format)).toList();
        return Markup.of(
                "<table{}><caption{}>{}</caption><thead><tr><th scope=\"col\"{}>{}</th>{}</tr></thead>"
                        + "<tbody>{}</tbody></table>",
                medium.attribute("table"),
                medium.attribute("caption"),
                title,
                medium.attribute("head"),
                rowName,
                Markup.join("", heads),
                Markup.join("", rows));
    }

    private Markup line(ChartBar bar, Medium medium, LocalFormat format) {
        List<Markup> cells = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            int count = bar.counts().get(i);
            String part = count == 0 ? "number" : kinds.get(i).fill().word();
            cells.add(Markup.of("<td{}>{}</td>", medium.attribute(part), format.count(count)));
        }
        return Markup.of(
                "<tr><th scope=\"row\"{}>{}</th>{}</tr>",
                medium.attribute("cell"),
                bar.label(),
                Markup.join("", cells));
    }

    /** With a point in every language, because SVG knows no comma. */
    private static String percent(double percent) {
        return String.format(Locale.ROOT, "%.2f%%", percent);
    }
}
