package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboard.Overall;
import dev.kept.core.scoreboard.Scoreboard.PillarScore;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A scoreboard as HTML: a table with one row for each figure, and a sentence in plain words for each. It is a part of a
 * wiki page or of a document, not a page of its own. Whether the viewer may see the project was decided before; the
 * figures are those of the whole project.
 */
public final class ScoreboardView {

    private static final TextGroup<Pillar> PILLARS = TextGroup.of("kept.pillar", Pillar.class);

    /** The parts of the template that are styled; it finds the attribute of each as {@code ${partLookHtml}}. */
    private static final List<String> PARTS =
            List.of("board", "table", "caption", "head", "numberHead", "pillar", "cell", "number", "muted", "note");

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final FigureWords spoken;
    private final TrendView trends;

    /**
     * @param texts in the reader's language
     * @param templates renders the board; texts are escaped on the way there
     */
    public ScoreboardView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.spoken = new FigureWords(texts);
        this.trends = new TrendView(texts);
    }

    /**
     * Renders the board.
     *
     * @param medium a page folds what is secondary and lets wide tables scroll; a document shows all of it
     * @param places where to read on
     * @param seen who looked and when; {@code null} on a page, where that is obvious
     */
    public String html(Scoreboard board, Medium medium, Places places, @Nullable Seen seen) {
        Model model = new Model(texts);
        for (String part : PARTS) {
            model.markup(part + "Look", medium.attribute(part));
        }
        heading(model, board);
        model.models(
                "pillars",
                board.pillars().stream()
                        .map(pillar -> pillar(pillar, medium, explanations(board, places)))
                        .toList());
        model.flag("onPage", medium.page());
        overall(model, board.overall());
        model.texts("sentences", figures(board).map(spoken::sentence).toList());
        List<Model> more = new MoreFiguresView(texts).rows(board);
        model.models("beside", more);
        model.flag("anyBeside", !more.isEmpty());
        new ReasonsView(texts).put(model, board.reasons());
        if (hasFigure(board)) {
            model.flag("anyFigure", true);
        }
        tooFew(board).ifPresent(sentence -> model.text("few", sentence));
        Optional<String> link = Links.safe(places.commitments());
        model.flag("linked", link.isPresent());
        model.text("link", link.orElse(""));
        model.message("linkText", "kept.scoreboard.commitments", board.projectName());
        model.text("portfolio", Links.safe(places.portfolio()).orElse(""));
        if (seen != null) {
            model.message("seen", "kept.scoreboard.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/scoreboard.vm", model).toString();
    }

    /**
     * Where to read on: what is behind a board, and what other projects have. An address that a browser may not follow
     * is left out like one that is unknown.
     *
     * @param commitments the list of the project's commitments; {@code null} when unknown
     * @param explanation the page that lists what is behind a figure; {@code null} when unknown
     * @param portfolio the page that shows all projects side by side; {@code null} when unknown
     */
    public record Places(
            @Nullable String commitments,
            @Nullable String explanation,
            @Nullable String portfolio) {}

    /**
     * Whose view an export holds: what this person may see is passed on with the file, and its next reader should know.
     *
     * @param by the person's name, plain text
     * @param on the day of the export
     */
    public record Seen(String by, LocalDate on) {}

    /** Where the list behind each figure is found; the empty text when that is unknown. */
    private static Function<Measure, String> explanations(Scoreboard board, Places places) {
        Optional<String> page = Links.safe(places.explanation());
        return measure -> page.map(address -> ExplanationServlet.address(
                        address, board.projectKey(), measure, board.asOf(), board.windowDays()))
                .orElse("");
    }

    /**
     * Which project, which day and which window. A window of one day has a sentence of its own, because one day and
     * several are written differently.
     */
    private void heading(Model model, Scoreboard board) {
        model.message("heading", "kept.scoreboard.heading", board.projectName(), board.projectKey());
        String day = format.day(board.asOf());
        if (board.windowDays() == 1) {
            model.message("caption", "kept.scoreboard.caption.one", board.projectName(), day);
        } else {
            String days = format.count(board.windowDays());
            model.message("caption", "kept.scoreboard.caption", board.projectName(), days, day);
        }
    }

    /** A pillar with its weight and its figures. A pillar without figures keeps one row, which says so. */
    private Model pillar(PillarScore pillar, Medium medium, Function<Measure, String> explanations) {
        List<Model> figures = new ArrayList<>();
        pillar.figures().forEach(figure -> figures.add(figure(figure, medium, explanations)));
        return new Model(texts)
                .message("name", PILLARS.key(pillar.pillar()))
                .text("weight", format.percent(pillar.weight() / 100.0))
                .models("figures", figures)
                .flag("noFigures", figures.isEmpty())
                .number("rows", Math.max(1, figures.size()));
    }

    /**
     * One figure. A value that may not be shown and an interval that is missing show the same dash; the number of cases
     * is always told.
     */
    private Model figure(Figure figure, Medium medium, Function<Measure, String> explanations) {
        Double value = figure.value();
        Interval interval = figure.interval();
        String unknown = texts.text("kept.scoreboard.unknown");
        Model model = new Model(texts)
                .message("measure", ExplanationPage.MEASURES.key(figure.measure()))
                .text("definition", spoken.definition(figure.measure()))
                .text("explanation", explanations.apply(figure.measure()))
                .markup("trend", trends.markup(figure.trend(), medium))
                .text("value", value == null ? unknown : format.percent(value))
                .text("n", format.count(figure.rate().n()))
                .text("interval", interval == null ? unknown : format.range(interval))
                .text("target", spoken.target(figure));
        VerdictMark.put(model, figure.verdict(), medium);
        return model;
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

    /** Whether any figure has enough cases to be shown. */
    private static boolean hasFigure(Scoreboard board) {
        return figures(board).anyMatch(figure -> figure.value() != null);
    }

    private static Stream<Figure> figures(Scoreboard board) {
        return board.pillars().stream().flatMap(pillar -> pillar.figures().stream());
    }

    /** Said once above the table when no figure can be shown. */
    private Optional<String> tooFew(Scoreboard board) {
        if (hasFigure(board)) {
            return Optional.empty();
        }
        int most = figures(board).mapToInt(figure -> figure.rate().n()).max().orElse(0);
        if (most == 0) {
            return Optional.of(texts.text("kept.scoreboard.few.none", board.projectName()));
        }
        return Optional.of(texts.text(
                "kept.scoreboard.few", board.projectName(), format.count(most), format.count(Figure.FEWEST)));
    }
}
