package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Trend;
import dev.kept.core.figure.Verdict;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboard.Overall;
import dev.kept.core.scoreboard.Scoreboard.PillarScore;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * How a board is worked out: every figure with its weight, cases, interval and target in a table, what each says in a
 * sentence, what other weights would give, and what stands beside the figures. A page folds it up.
 */
final class FiguresView {

    /** The parts of the template that are styled; it finds the attribute of each as {@code ${partLookHtml}}. */
    private static final List<String> PARTS =
            List.of("table", "caption", "head", "numberHead", "pillar", "cell", "number", "muted", "note");

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final FigureWords spoken;
    private final BoardWords words;
    private final MoreFiguresView more;

    FiguresView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.spoken = new FigureWords(texts);
        this.words = new BoardWords(texts);
        this.more = new MoreFiguresView(texts);
    }

    /**
     * Where is listed what a figure is made of; each the empty text for nowhere.
     *
     * @param figures of each figure that is judged
     * @param departures what left the figures
     * @param goals the project's goals
     * @param guides the guides of business functions
     */
    record Lists(Function<Measure, String> figures, String departures, String goals, String guides) {
        String of(ContextFigure.ContextKind kind) {
            return switch (kind) {
                case GOALS_CONFIRMED -> goals;
                case MOVE_EARLINESS, MOVED_LATE -> figures.apply(Measure.AS_AGREED_RATE);
                case GUIDES_WRITTEN, GUIDES_FRESH, GUIDES_OWNED -> guides;
                case GREEN_BEFORE_MISS, REPORT_SILENCE, GREEN_THEN_KEPT, RED_THEN_KEPT ->
                    figures.apply(Measure.AS_AGREED_RATE);
                default -> "";
            };
        }
    }

    /** All of it. */
    Markup html(Scoreboard board, Medium medium, Lists lists) {
        Model model = new Model(texts);
        for (String part : PARTS) {
            model.markup(part + "Look", medium.attribute(part));
        }
        model.flag("onPage", medium.page());
        model.text("caption", caption(board));
        List<Figure> figures = ScoreboardView.figures(board).toList();
        model.models(
                "pillars",
                board.pillars().stream()
                        .map(pillar -> pillar(pillar, board, medium, lists))
                        .toList());
        overall(model, board.overall());
        model.texts("sentences", figures.stream().map(this::sentence).toList());
        List<Model> beside = more.rows(board, lists);
        model.models("beside", beside);
        model.flag("anyBeside", !beside.isEmpty());
        new ReasonsView(texts).put(model, board.reasons());
        BoardCharts charts = new BoardCharts(texts);
        model.markup("arrivals", charts.arrivals(board.spread(), medium));
        model.markup("stated", charts.stated(board.spread(), medium));
        model.text("left", new DepartureWords(texts).sentence(board.left()));
        model.text("leftLink", lists.departures());
        model.flag("anyFigure", figures.stream().anyMatch(figure -> figure.value() != null));
        return templates.render("templates/kept/figures.vm", model);
    }

    /** A window of one day has a sentence of its own, because one day and several are written differently. */
    private String caption(Scoreboard board) {
        String day = format.day(board.asOf());
        return board.windowDays() == 1
                ? texts.text("kept.scoreboard.caption.one", board.projectName(), day)
                : texts.text("kept.scoreboard.caption", board.projectName(), format.count(board.windowDays()), day);
    }

    /** What was counted, what it says about the target, how it is counted, and what its weeks say. */
    private String sentence(Figure figure) {
        Trend trend = figure.trend();
        String weeks = trend == null ? "" : " " + texts.text("kept.trend.weeks", spoken.trend(trend));
        return spoken.sentence(figure) + " " + spoken.definition(figure.measure()) + weeks;
    }

    /** A pillar with its weight and its figures. A pillar without figures keeps one row, which says so. */
    private Model pillar(PillarScore pillar, Scoreboard board, Medium medium, Lists lists) {
        List<Model> figures = new ArrayList<>();
        pillar.figures().forEach(figure -> figures.add(figure(figure, notes(figure, board), medium, lists.figures())));
        pillar.beside().stream()
                .filter(figure -> figure.kind().leads() && figure.n() > 0)
                .forEach(figure -> figures.add(evidence(figure, medium, lists)));
        return new Model(texts)
                .message("name", BoardWords.PILLARS.key(pillar.pillar()))
                .text("weight", format.percent(pillar.weight() / 100.0))
                .models("figures", figures)
                .flag("noFigures", figures.isEmpty())
                .number("rows", Math.max(1, figures.size()));
    }

    /** What of the figure is the other side's own word, and how late dates moved. */
    private List<String> notes(Figure figure, Scoreboard board) {
        List<String> notes = new ArrayList<>();
        spoken.answered(figure).ifPresent(notes::add);
        if (figure.measure() == Measure.FIRST_PROMISE_RATE) {
            words.confirmed(board).ifPresent(notes::add);
        } else if (figure.measure() == Measure.AS_AGREED_RATE) {
            new MoveWords(texts).late(board).ifPresent(notes::add);
        }
        return notes;
    }

    /**
     * One figure. A value that may not be shown and an interval that is missing show the same dash; the number of cases
     * is always told.
     */
    private Model figure(Figure figure, List<String> notes, Medium medium, Function<Measure, String> explanations) {
        Double value = figure.value();
        Interval interval = figure.interval();
        String unknown = texts.text("kept.scoreboard.unknown");
        Model model = new Model(texts)
                .message("measure", ExplanationPage.MEASURES.key(figure.measure()))
                .text("explanation", explanations.apply(figure.measure()))
                .text("value", value == null ? unknown : format.percent(value))
                .text("n", format.count(figure.rate().n()))
                .text("interval", interval == null ? unknown : format.range(interval))
                .text("target", spoken.target(figure))
                .texts("notes", notes);
        VerdictMark.put(model, figure.verdict(), medium);
        return model;
    }

    /** A figure that stands with its pillar and is not judged. */
    private Model evidence(ContextFigure figure, Medium medium, Lists lists) {
        Model model = new Model(texts)
                .message("measure", MoreFiguresView.NAMES.key(figure.kind()))
                .text("explanation", lists.of(figure.kind()))
                .text("value", more.value(figure))
                .text("n", format.count(Math.round(figure.n())))
                .text("interval", more.range(figure))
                .text("target", texts.text("kept.scoreboard.unknown"))
                .texts("notes", List.of(texts.text(MoreFiguresView.MEANINGS.key(figure.kind()))));
        boolean open = figure.value() == null && figure.n() >= Figure.FEWEST;
        VerdictMark.put(model, open ? Verdict.CANNOT_TELL : Verdict.TOO_FEW, medium);
        boolean told = figure.kind().scores() ? figure.scored() != null : figure.value() != null;
        return told ? model.message("verdict", "kept.scoreboard.no_target") : model;
    }

    /**
     * The weighted figure, never without what other weights could make of it and how much of the weight has evidence
     * behind it: the number alone would hide both.
     *
     * @param overall {@code null} when no pillar that counts has enough evidence
     */
    private void overall(Model model, @Nullable Overall overall) {
        if (overall == null) {
            model.message("overall", "kept.scoreboard.overall.none").text("overallNote", "");
            return;
        }
        String covered = format.percent(overall.weightCoverage());
        model.message("overall", "kept.scoreboard.overall", format.percent(overall.weighted()));
        if (overall.lowest() == overall.highest()) {
            model.message("overallNote", "kept.scoreboard.overall.same", covered);
        } else {
            String range = format.range(overall.lowest(), overall.highest());
            model.message("overallNote", "kept.scoreboard.overall.range", range, covered);
        }
    }
}
