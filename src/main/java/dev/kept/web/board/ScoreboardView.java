package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Trend;
import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A scoreboard as HTML, to be read in ten seconds: one sentence, three figures, a picture, what comes next. How it is
 * worked out stands folded below. It is a part of a wiki page or of a document, not a page of its own. Whether the viewer
 * may see the project was decided before; the figures are those of the whole project.
 */
public final class ScoreboardView {

    /** The parts of the template that are styled; it finds the attribute of each as {@code ${partLookHtml}}. */
    private static final List<String> PARTS = List.of(
            "board",
            "name",
            "period",
            "sentence",
            "tiles",
            "tile",
            "big",
            "count",
            "table",
            "cell",
            "note",
            "foot",
            "next");

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final FigureWords spoken;
    private final BoardWords words;
    private final TileView tiles;
    private final BoardCharts charts;
    private final NextView next;
    private final FiguresView figures;
    private final FeltView felt;

    /**
     * @param texts in the reader's language
     * @param templates renders the board; texts are escaped on the way there
     */
    public ScoreboardView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.spoken = new FigureWords(texts);
        this.words = new BoardWords(texts);
        this.tiles = new TileView(texts);
        this.charts = new BoardCharts(texts);
        this.next = new NextView(texts);
        this.figures = new FiguresView(texts, templates);
        this.felt = new FeltView(texts, templates);
    }

    /**
     * How much of a board is shown, and where.
     *
     * @param medium a page folds what is secondary; a document shows all of it
     * @param compact whether only the sentence and the three figures are wanted
     * @param places where to read on
     * @param seen who looked and when; {@code null} on a page, where that is obvious
     * @param next what comes next, as far as the reader may see it
     * @param today the reader's day, from which the days to what comes next are counted
     */
    public record Setting(
            Medium medium,
            boolean compact,
            Places places,
            @Nullable Seen seen,
            List<UpcomingPromise> next,
            LocalDate today) {
        public Setting {
            next = List.copyOf(next);
        }
    }

    /** The reader's language. */
    public Locale locale() {
        return texts.locale();
    }

    /** Renders the board. */
    public String html(Scoreboard board, Setting setting) {
        return markup(board, setting).toString();
    }

    /** The same as a part of a page of ours. */
    public Markup markup(Scoreboard board, Setting setting) {
        Medium medium = setting.medium();
        Model model = new Model(texts);
        for (String part : PARTS) {
            model.markup(part + "Look", medium.attribute(part));
        }
        model.flag("onPage", medium.page());
        model.flag("full", !setting.compact());
        head(model, board, medium);
        Function<Measure, String> lists = explanations(board, setting.places());
        boolean anyFigure = figures(board).anyMatch(figure -> figure.value() != null);
        model.flag("anyFigure", anyFigure);
        model.models(
                "tiles",
                figures(board)
                        .map(figure -> tiles.model(figure, lists.apply(figure.measure()), medium))
                        .toList());
        if (!setting.compact()) {
            pictures(model, board, medium);
            model.models("next", next.rows(setting.next(), setting.today(), setting.places(), medium));
            model.flag("anyNext", !setting.next().isEmpty());
            model.text("unheard", words.unheard(board).orElse(""));
            model.text("unheardLink", lists.apply(Measure.SURPRISE_RATE));
            model.text("cost", words.cost(board).orElse(""));
            model.text("thanks", words.thanks(board).orElse(""));
            model.text("order", words.order(board).orElse(""));
            model.text("known", words.known(board).orElse(""));
            String guides = Links.safe(setting.places().guides()).orElse("");
            model.text("guides", words.guides(board).orElse(""));
            model.text("guidesLink", guides);
            model.texts("people", new PeopleWords(texts).lines(board));
            model.text("effort", words.effort(board).orElse(""));
            model.text("sharing", words.sharing(board).orElse(""));
            model.text("notMeant", words.notMeant(board).orElse(""));
            String goals = Links.safe(setting.places().goals()).orElse("");
            model.text("goals", words.goalsConfirmed(board).orElse(""));
            model.text("goalsLink", goals);
            model.markup("felt", felt.html(board, medium));
            model.text("unmeasured", words.unmeasured(board.pillars()));
            FiguresView.Lists behind = new FiguresView.Lists(lists, departures(board, setting.places()), goals, guides);
            model.markup("figures", figures.html(board, medium, behind));
            foot(model, board, setting.places());
        }
        Seen seen = setting.seen();
        if (seen != null) {
            model.message("seen", "kept.scoreboard.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/scoreboard.vm", model);
    }

    /**
     * Where to read on: what is behind a board, and what other projects have. An address that a browser may not follow
     * is left out like one that is unknown.
     *
     * @param commitments the list of the project's commitments; {@code null} when unknown
     * @param explanation the page that lists what is behind a figure; {@code null} when unknown
     * @param departures the page that lists what left the figures; {@code null} when unknown
     * @param portfolio the page that shows all projects side by side; {@code null} when unknown
     * @param guide the page that says how all of this works; {@code null} when unknown
     * @param goals the page that lists the project's goals; {@code null} when unknown
     * @param guides the page that lists what business functions tell of themselves; {@code null} when unknown
     * @param issue what stands before an issue's key in its address; {@code null} when unknown
     * @param back the page that the board stands on, for a list on the same host to lead back to; {@code null} for none
     */
    public record Places(
            @Nullable String commitments,
            @Nullable String explanation,
            @Nullable String departures,
            @Nullable String portfolio,
            @Nullable String guide,
            @Nullable String goals,
            @Nullable String guides,
            @Nullable String issue,
            @Nullable String back) {

        /** A board that leads nowhere. */
        public static final Places NONE = new Places(null, null, null, null, null, null, null, null, null);
    }

    /**
     * Whose view an export holds: what this person may see is passed on with the file, and its next reader should know.
     *
     * @param by the person's name, plain text
     * @param on the day of the export
     */
    public record Seen(String by, LocalDate on) {}

    /** Which project and which time, and the one sentence that answers the question. */
    private void head(Model model, Scoreboard board, Medium medium) {
        model.message("label", "kept.scoreboard.heading", board.projectName(), board.projectKey());
        model.text("name", board.projectName());
        model.text("period", words.period(board));
        Optional<Figure> first = board.figure(Measure.FIRST_PROMISE_RATE);
        model.text(
                "headline",
                first.map(figure -> words.headline(figure, board.pillars())).orElse(""));
        Optional<Figure> judged = first.filter(figure -> figure.value() != null);
        model.flag("judged", judged.isPresent());
        judged.ifPresent(figure -> {
            model.text("goal", words.goal(figure.target()));
            model.message("verdict", VerdictMark.NAMES.key(figure.verdict()));
            model.markup(
                    "lozenge", medium.attribute("lozenge-" + figure.verdict().code()));
        });
    }

    private void pictures(Model model, Scoreboard board, Medium medium) {
        Markup outcomes = charts.outcomes(board.stretches(), medium);
        model.markup("outcomes", outcomes);
        model.text("trend", outcomes.isEmpty() ? "" : trend(board));
        model.markup("reasonBars", charts.reasons(board.reasons(), medium));
    }

    /** Whether the first figure changed over the year; the empty text where nobody looked. */
    private String trend(Scoreboard board) {
        Trend trend = figures(board).findFirst().map(Figure::trend).orElse(null);
        return trend == null ? "" : spoken.trend(trend);
    }

    private void foot(Model model, Scoreboard board, Places places) {
        model.text("link", Links.safe(places.commitments()).orElse(""));
        model.message("linkText", "kept.scoreboard.commitments", board.projectName());
        model.text("portfolio", Links.safe(places.portfolio()).orElse(""));
        model.text("guide", Links.safe(places.guide()).orElse(""));
    }

    /** Where the list of what left the figures is found; the empty text when that is unknown. */
    private static String departures(Scoreboard board, Places places) {
        return Links.safe(places.departures())
                .map(page -> DeparturesServlet.address(page, board.projectKey(), board.asOf(), board.windowDays())
                        + back(places))
                .orElse("");
    }

    /** Where the list behind each figure is found; the empty text when that is unknown. */
    private static Function<Measure, String> explanations(Scoreboard board, Places places) {
        Optional<String> page = Links.safe(places.explanation());
        return measure -> page.map(address -> ExplanationServlet.address(
                                address, board.projectKey(), measure, board.asOf(), board.windowDays())
                        + back(places))
                .orElse("");
    }

    /** The way back, for the end of an address. */
    private static String back(Places places) {
        return Links.here(places.back())
                .map(page -> "&back=" + Links.encode(page))
                .orElse("");
    }

    /** All figures, in the order of the pillars. */
    static Stream<Figure> figures(Scoreboard board) {
        return board.pillars().stream().flatMap(pillar -> pillar.figures().stream());
    }
}
