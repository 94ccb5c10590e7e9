package dev.kept.web.chart;

import dev.kept.core.measure.Interval;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import java.util.List;

/**
 * What became of promises by the confidence stated (a reliability diagram, turned on its side): each group as a line on which
 * the dotted line is what was stated, the tick what came. Its words say the same, so it needs no table.
 *
 * @param title what is shown
 * @param note how it is read
 */
public record ConfidenceLines(String title, String note, List<ConfidenceLine> lines) {

    public ConfidenceLines {
        lines = List.copyOf(lines);
    }

    /**
     * One group.
     *
     * @param words what it says, as plain text
     * @param stated 0 to 1
     * @param came the share that was kept, 0 to 1
     * @param chance how far chance could move that
     */
    public record ConfidenceLine(String words, double stated, double came, Interval chance) {

        private Markup drawn(Medium medium) {
            return Markup.of("<p>{}</p>{}", words, new RateBar(came, chance, stated).drawn(medium));
        }
    }

    /** The drawing. */
    public Markup drawn(Medium medium) {
        return Markup.of(
                "<div{}><p><strong>{}</strong></p>{}<p{}>{}</p></div>",
                medium.attribute("stated"),
                title,
                Markup.join("", lines.stream().map(line -> line.drawn(medium)).toList()),
                medium.attribute("note"),
                note);
    }
}
