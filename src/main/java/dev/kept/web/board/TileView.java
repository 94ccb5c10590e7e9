package dev.kept.web.board;

import dev.kept.core.Texts;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.measure.Interval;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.chart.RateBar;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;

/**
 * One figure to be read at a glance: how much, of how many, how far chance could have moved it, and the target. Below the
 * fewest cases it says only how many there are.
 */
final class TileView {

    private final Texts texts;
    private final LocalFormat format;
    private final FigureWords spoken;

    TileView(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
        this.spoken = new FigureWords(texts);
    }

    /** @param link address of the list behind the figure; empty for none */
    Model model(Figure figure, String link, Medium medium) {
        Double value = figure.value();
        Interval interval = figure.interval();
        Model model = new Model(texts)
                .message("name", ExplanationPage.MEASURES.key(figure.measure()))
                .text("definition", spoken.definition(figure.measure()))
                .text("link", link)
                .text("value", value == null ? texts.text("kept.scoreboard.unknown") : format.percent(value))
                .message(
                        "count",
                        "kept.tile.count",
                        format.count(figure.rate().hits()),
                        format.count(figure.rate().n()))
                .message("target", "kept.tile.target", spoken.target(figure));
        if (value == null || interval == null) {
            model.markup("bar", Markup.NONE).text("chance", "");
        } else {
            model.markup("bar", new RateBar(value, interval, figure.target()).drawn(medium));
            model.message(
                    "chance", "kept.tile.chance", format.percent(interval.low()), format.percent(interval.high()));
        }
        VerdictMark.put(model, figure.verdict(), medium);
        return model;
    }
}
