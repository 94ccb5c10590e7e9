package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.Pillar;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.pulse.Felt;
import dev.kept.core.measure.pulse.PerceptionGap.GapWord;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.FeltFigure;
import dev.kept.core.scoreboard.FeltFigure.Measured;
import dev.kept.core.scoreboard.FeltFigure.RecordKind;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.chart.Fill;
import dev.kept.web.chart.ShareBar;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How both sides feel about each other beside what is on record: for each pillar two bars on one axis, and a word. The questions
 * without a pillar's main figure, and what IT feels, are folded on a page.
 */
final class FeltView {

    private static final TextGroup<RecordKind> RECORDS = TextGroup.of("kept.pulse.record", RecordKind.class);

    /** One question for each pillar. */
    private static final Set<PulseItem> LEADING =
            Set.of(PulseItem.VALUE, PulseItem.SAME_GOALS, PulseItem.DATES, PulseItem.WARNINGS);

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final PulseWords words;

    FeltView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.words = new PulseWords(texts);
    }

    /** Nothing where nobody was asked. */
    Markup html(Scoreboard board, Medium medium) {
        if (board.felt().isEmpty()) {
            return Markup.NONE;
        }
        Model model = new Model(texts)
                .flag("onPage", medium.page())
                .markup("noteLook", medium.attribute("note"))
                .text("heading", words.heading(Side.BUSINESS))
                .text("people", people(board, Side.BUSINESS))
                .text("peopleIt", people(board, Side.IT))
                .text("headingIt", words.heading(Side.IT))
                .markup("leading", rows(business(board).filter(one -> leads(one.felt())), medium))
                .markup("others", rows(business(board).filter(one -> !leads(one.felt())), medium))
                .markup(
                        "it",
                        rows(board.felt().stream().filter(one -> one.felt().side() == Side.IT), medium));
        return templates.render("templates/kept/felt.vm", model);
    }

    private String record(Measured measured) {
        Interval interval = measured.interval();
        return interval.low() == interval.high()
                ? format.percent(measured.value())
                : format.percent(measured.value()) + " (" + format.range(interval) + ")";
    }

    private String people(Scoreboard board, Side side) {
        return board.felt().stream()
                .map(FeltFigure::felt)
                .filter(felt -> felt.side() == side)
                .map(words::answered)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Stream<FeltFigure> business(Scoreboard board) {
        return board.felt().stream().filter(one -> one.felt().side() == Side.BUSINESS);
    }

    private static boolean leads(Felt felt) {
        return LEADING.contains(felt.item());
    }

    /** Each as two bars on one axis. */
    Markup rows(Stream<FeltFigure> figures, Medium medium) {
        List<Model> rows = figures.map(figure -> row(figure, medium)).toList();
        return templates.render(
                "templates/kept/felt-rows.vm",
                new Model(texts)
                        .markup("feltLook", medium.attribute("felt"))
                        .markup("feltLineLook", medium.attribute("felt-line"))
                        .markup("feltNameLook", medium.attribute("felt-name"))
                        .markup("noteLook", medium.attribute("note"))
                        .models("rows", rows));
    }

    private Model row(FeltFigure figure, Medium medium) {
        Felt felt = figure.felt();
        Interval bounds = felt.bounds();
        Measured measured = figure.record();
        GapWord gap = figure.gap();
        @Nullable Pillar pillar = FeltFigure.pillar(felt.item());
        return new Model(texts)
                .text("pillar", pillar == null ? "" : texts.text(BoardWords.PILLARS.key(pillar)))
                .text("about", words.about(felt.item()))
                .text("felt", words.valueWithBounds(felt))
                .markup(
                        "feltBar",
                        bounds == null || !medium.page()
                                ? Markup.NONE
                                : new ShareBar(Fill.HOLLOW, felt.value(), bounds).drawn())
                .flag("recorded", measured != null)
                .text("record", measured == null ? "" : record(measured))
                .text("recordOf", measured == null ? "" : texts.text(RECORDS.key(measured.kind())))
                .markup(
                        "recordBar",
                        measured == null || !medium.page()
                                ? Markup.NONE
                                : new ShareBar(Fill.SOLID, measured.value(), measured.interval()).drawn())
                .text("gap", gap == null ? "" : words.gap(gap));
    }
}
