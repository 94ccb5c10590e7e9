package dev.kept.web.chart;

import dev.kept.web.LocalFormat;
import dev.kept.web.template.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Two orders of the same things side by side, with a line from each thing to itself; the longest lines are drawn stronger. A
 * table that only screen readers meet says the same. Rows are as high as their texts need, so the lines are drawn in parts of
 * the height and stretched to it.
 *
 * @param title what is put in order
 * @param thing what a row of the table stands for
 */
public record OrderLines(String title, String thing, OrderColumn left, OrderColumn right) {

    /** In parts of the drawing. */
    private static final int WIDTH = 100;

    private static final int ROW = 20;

    /**
     * One order.
     *
     * @param name whose
     * @param labels of the things, the first one on top; no two are alike
     * @param places of these, from 1; several things may share one
     */
    public record OrderColumn(String name, List<String> labels, List<Integer> places) {
        public OrderColumn {
            labels = List.copyOf(labels);
            places = List.copyOf(places);
        }

        private String place(LocalFormat format, String label) {
            return format.count(places.get(labels.indexOf(label)));
        }

        private Markup drawn(LocalFormat format) {
            List<Markup> rows = new ArrayList<>();
            for (String label : labels) {
                rows.add(Markup.of(
                        "<li><span class=\"kept-order-place\">{}</span> {}</li>", place(format, label), label));
            }
            return Markup.of("<ul>{}</ul>", Markup.join("", rows));
        }
    }

    /** @param format writes the places */
    public Markup drawn(LocalFormat format) {
        return Markup.of(
                "<div class=\"kept-orders\" aria-hidden=\"true\"><strong>{}</strong><span></span><strong>{}</strong>{}"
                        + "<svg focusable=\"false\" viewBox=\"0 0 {} {}\" preserveAspectRatio=\"none\">{}</svg>{}</div>"
                        + "<div class=\"kept-unseen\">{}</div>",
                left.name,
                right.name,
                left.drawn(format),
                WIDTH,
                ROW * left.labels.size(),
                lines(),
                right.drawn(format),
                table(format));
    }

    private Markup lines() {
        int longest = left.labels.stream().mapToInt(this::distance).max().orElse(0);
        return Markup.join(
                "", left.labels.stream().map(label -> line(label, longest)).toList());
    }

    private int distance(String label) {
        return Math.abs(left.labels.indexOf(label) - right.labels.indexOf(label));
    }

    private Markup line(String label, int longest) {
        boolean far = longest > 1 && distance(label) == longest;
        return Markup.of(
                "<line class=\"{}\" x1=\"0\" y1=\"{}\" x2=\"{}\" y2=\"{}\" vector-effect=\"non-scaling-stroke\"/>",
                far ? "kept-order-line kept-order-far" : "kept-order-line",
                middle(left.labels.indexOf(label)),
                WIDTH,
                middle(right.labels.indexOf(label)));
    }

    private static String middle(int row) {
        return String.format(Locale.ROOT, "%d", row * ROW + ROW / 2);
    }

    private Markup table(LocalFormat format) {
        List<Markup> rows = left.labels.stream()
                .map(label -> Markup.of(
                        "<tr><th scope=\"row\">{}</th><td>{}</td><td>{}</td></tr>",
                        label,
                        left.place(format, label),
                        right.place(format, label)))
                .toList();
        return Markup.of(
                "<table><caption>{}</caption><thead><tr><th scope=\"col\">{}</th><th scope=\"col\">{}</th>"
                        + "<th scope=\"col\">{}</th></tr></thead><tbody>{}</tbody></table>",
                title,
                thing,
                left.name,
                right.name,
                Markup.join("", rows));
    }
}
