package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Scoreboard.Overall;
import dev.kept.core.scoreboard.Scoreboard.PillarScore;
import dev.kept.core.scoreboard.Verdict;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.Look;
import dev.kept.web.Templates;
import dev.kept.web.Words;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** A scoreboard as HTML: a table with one row for each figure, and a sentence in plain words for each. */
public final class ScoreboardView {

    private static final List<String> PARTS =
            List.of("board", "table", "caption", "head", "numberHead", "pillar", "cell", "number", "muted", "note");

    private final Texts texts;
    private final Templates templates;
    private final Words words;
    private final FigureWords spoken;
    private final TrendView trends;

    public ScoreboardView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.words = new Words(texts);
        this.spoken = new FigureWords(texts);
        this.trends = new TrendView(texts);
    }

    /**
     * Renders the board.
     *
     * @param places where to read on
     * @param seen who looked and when; {@code null} on a page, where that is obvious
     */
    public String html(Scoreboard board, Look look, Places places, @Nullable Seen seen) {
        Map<String, Object> model = new HashMap<>();
        for (String part : PARTS) {
            model.put(part + "LookHtml", look.attribute(part));
        }
        heading(model, board);
        columns(model);
        model.put(
                "pillars",
                board.pillars().stream()
                        .map(p -> pillar(p, look, explanations(board, places)))
                        .toList());
        model.put("onPage", look.page());
        overall(model, board.overall());
        model.put("sentences", sentences(board));
        List<Map<String, Object>> beside = new BesideView(texts).rows(board);
        model.put("beside", beside);
        model.put("anyBeside", !beside.isEmpty());
        model.put("besideTitleHtml", escaped("kept.beside.title"));
        model.put("besideNoteHtml", escaped("kept.beside.note"));
        new ReasonsView(texts).put(model, board.reasons());
        model.put("behindHtml", escaped("kept.scoreboard.behind"));
        if (hasFigure(board)) {
            model.put("intervalNoteHtml", escaped("kept.scoreboard.interval.note"));
        }
        tooFew(board).ifPresent(sentence -> model.put("fewHtml", Html.escape(sentence)));
        Optional<String> link = Links.safe(places.commitments());
        model.put("linked", link.isPresent());
        model.put("linkHtml", Html.escape(link.orElse("")));
        model.put("linkTextHtml", escaped("kept.scoreboard.commitments", board.projectName()));
        Optional<String> portfolio = Links.safe(places.portfolio());
        model.put("portfolioHtml", Html.escape(portfolio.orElse("")));
        model.put("portfolioTextHtml", escaped("kept.portfolio.link"));
        if (seen != null) {
            model.put("seenHtml", escaped("kept.scoreboard.seen", seen.by(), words.day(seen.on())));
        }
        return templates.render("templates/kept/scoreboard.vm", model);
    }

    /**
     * Where to read on: what is behind a board, and what other projects have.
     *
     * @param commitments the list of the project's commitments; {@code null} when unknown
     * @param explanation the page that lists what is behind a figure; {@code null} when unknown
     * @param portfolio the page that shows all projects side by side; {@code null} when unknown
     */
    public record Places(
            @Nullable String commitments,
            @Nullable String explanation,
            @Nullable String portfolio) {}

    /** Whose view an export holds: what this person may see is passed on with the file. */
    public record Seen(String by, LocalDate on) {}

    private static Function<Measure, String> explanations(Scoreboard board, Places places) {
        Optional<String> page = Links.safe(places.explanation());
        return measure -> page.map(address -> ExplanationServlet.address(
                        address, board.projectKey(), measure, board.asOf(), board.windowDays()))
                .orElse("");
    }

    private void heading(Map<String, Object> model, Scoreboard board) {
        model.put("headingHtml", escaped("kept.scoreboard.heading", board.projectName(), board.projectKey()));
        String day = words.day(board.asOf());
        model.put(
                "captionHtml",
                board.windowDays() == 1
                        ? escaped("kept.scoreboard.caption.one", board.projectName(), day)
                        : escaped(
                                "kept.scoreboard.caption", board.projectName(), words.count(board.windowDays()), day));
    }

    private void columns(Map<String, Object> model) {
        for (String column : List.of(
                "pillar",
                "weight",
                "measure",
                "value",
                "n",
                "interval",
                "target",
                "verdict",
                "trend",
                "spread",
                "meaning")) {
            model.put(column + "ColumnHtml", escaped("kept.scoreboard.column." + column));
        }
    }

    private Map<String, Object> pillar(PillarScore pillar, Look look, Function<Measure, String> explanations) {
        Map<String, Object> model = new HashMap<>();
        model.put("nameHtml", escaped("kept.pillar." + pillar.pillar().code()));
        model.put("weightHtml", Html.escape(words.percent(pillar.weight() / 100.0)));
        List<Map<String, Object>> figures = new ArrayList<>();
        pillar.figures().forEach(figure -> figures.add(figure(figure, look, explanations)));
        model.put("figures", figures);
        model.put("noFigures", figures.isEmpty());
        model.put("rowsHtml", Integer.toString(Math.max(1, figures.size())));
        model.put("noDataHtml", escaped("kept.verdict.no_data"));
        return model;
    }

    private Map<String, Object> figure(Figure figure, Look look, Function<Measure, String> explanations) {
        Map<String, Object> model = new HashMap<>();
        Double value = figure.value();
        Interval interval = figure.interval();
        String unknown = texts.text("kept.scoreboard.unknown");
        model.put("measureHtml", escaped("kept.measure." + figure.measure().code()));
        model.put("definitionHtml", Html.escape(spoken.definition(figure.measure())));
        model.put("explanationHtml", Html.escape(explanations.apply(figure.measure())));
        model.put("trendHtml", trends.html(figure.trend(), look));
        model.put("valueHtml", Html.escape(value == null ? unknown : words.percent(value)));
        model.put("nHtml", Html.escape(words.count(figure.rate().n())));
        model.put("intervalHtml", Html.escape(interval == null ? unknown : words.range(interval)));
        model.put("targetHtml", Html.escape(spoken.target(figure)));
        model.put("verdictHtml", escaped("kept.verdict." + figure.verdict().code()));
        model.put("markHtml", mark(figure.verdict(), look));
        model.put(
                "markLookHtml",
                look.attribute("mark kept-mark-" + figure.verdict().code()));
        return model;
    }

    /** A shape beside the words, told apart without colour; plain letters where a document's fonts may lack others. */
    static String mark(Verdict verdict, Look look) {
        return switch (verdict) {
            case ON_TARGET -> look.page() ? "&#10003;" : "+";
            case OFF_TARGET -> look.page() ? "&#10007;" : "x";
            case CANNOT_TELL -> "?";
            case TOO_FEW, NO_DATA -> "&#8211;";
        };
    }

    private void overall(Map<String, Object> model, @Nullable Overall overall) {
        if (overall == null) {
            model.put("overallHtml", escaped("kept.scoreboard.overall.none"));
            model.put("overallNoteHtml", "");
            return;
        }
        String covered = words.percent(overall.weightCoverage());
        model.put("overallHtml", escaped("kept.scoreboard.overall", words.percent(overall.weighted())));
        model.put(
                "overallNoteHtml",
                overall.lowest() == overall.highest()
                        ? escaped("kept.scoreboard.overall.same", covered)
                        : escaped(
                                "kept.scoreboard.overall.range",
                                words.range(overall.lowest(), overall.highest()),
                                covered));
    }

    private List<String> sentences(Scoreboard board) {
        return figures(board).map(spoken::sentence).map(Html::escape).toList();
    }

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
        return Optional.of(
                texts.text("kept.scoreboard.few", board.projectName(), words.count(most), words.count(Figure.FEWEST)));
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
