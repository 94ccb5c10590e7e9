package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.Texts;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.partnership.Tracker;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.FigureWords;
import dev.kept.core.scoreboard.Measure;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.web.BoxView;
import dev.kept.web.Html;
import dev.kept.web.Links;
import dev.kept.web.Look;
import dev.kept.web.Templates;
import dev.kept.web.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Projects side by side as HTML: one row each, in order of name. */
public final class PortfolioPage {

    private final Texts texts;
    private final Templates templates;
    private final BoxView boxes;
    private final Tracker tracker;
    private final Words words;
    private final FigureWords spoken;

    /** @param tracker where projects and what is behind figures are shown; nothing links there while it is not found */
    public PortfolioPage(Texts texts, Templates templates, BoxView boxes, Tracker tracker) {
        this.texts = texts;
        this.templates = templates;
        this.boxes = boxes;
        this.tracker = tracker;
        this.words = new Words(texts);
        this.spoken = new FigureWords(texts);
    }

    /** @param page the page's own address, without a query */
    String html(PortfolioBoard board, String page) {
        Map<String, Object> model = new HashMap<>();
        model.put("titleHtml", escaped("kept.portfolio.title"));
        model.put("refusedHtml", "");
        heading(model, board, page);
        for (String column : List.of("project", "expected")) {
            model.put(column + "ColumnHtml", escaped("kept.portfolio.column." + column));
        }
        List<PortfolioBoard.Row> rows = board.rows().items();
        model.put(
                "measures",
                rows.stream()
                        .limit(1)
                        .flatMap(row -> row.figures().stream())
                        .map(this::column)
                        .toList());
        Optional<String> there = tracker.displayUrl();
        model.put("rows", rows.stream().map(row -> row(row, board, there)).toList());
        model.put("noDataHtml", escaped("kept.verdict.no_data"));
        model.put(
                "emptyHtml",
                rows.isEmpty()
                        ? escaped(board.rows().total() == 0 ? "kept.portfolio.none" : "kept.portfolio.beyond")
                        : "");
        pages(model, board, page);
        return templates.render("templates/kept/portfolio.vm", model);
    }

    String refused(Refusal refusal) {
        Map<String, Object> model = Map.of(
                "titleHtml", escaped("kept.portfolio.title"),
                "refusedHtml", boxes.html(Look.PAGE, refusal, "kept.portfolio.refused"));
        return templates.render("templates/kept/portfolio.vm", model);
    }

    private void heading(Map<String, Object> model, PortfolioBoard board, String page) {
        String day = words.day(board.asOf());
        model.put(
                "captionHtml",
                board.windowDays() == 1
                        ? escaped("kept.portfolio.caption.one", day)
                        : escaped("kept.portfolio.caption", words.count(board.windowDays()), day));
        model.put("orderHtml", escaped("kept.portfolio.order"));
        model.put("legendHtml", escaped("kept.portfolio.legend"));
        model.put("expectedNoteHtml", Html.escape(expectedNote(board.together())));
        model.put("actionHtml", Html.escape(page));
        model.put("asOfHtml", Html.escape(board.asOf().toString()));
        model.put("windowHtml", Integer.toString(board.windowDays()));
        model.put("longestHtml", Integer.toString(ScoreboardQuery.LONGEST_WINDOW_DAYS));
        for (String word : List.of("asOf", "window", "show")) {
            model.put(word + "LabelHtml", escaped("kept.portfolio.form." + word));
        }
    }

    /** What the estimates are, or why there are none. */
    private String expectedNote(PortfolioBoard.Together together) {
        Rate rate = together.firstPromises();
        Double value = rate.value();
        Interval interval = rate.interval();
        String share = words.percent(value == null ? 0 : value);
        return texts.text(
                "kept.portfolio.expected." + together.spread().code(),
                words.count(together.projects()),
                share,
                words.count(rate.hits()),
                words.count(rate.n()),
                interval == null ? "" : words.range(interval));
    }

    private Map<String, Object> column(Figure figure) {
        return Map.of(
                "labelHtml", escaped("kept.measure." + figure.measure().code()),
                "definitionHtml", Html.escape(spoken.definition(figure.measure())),
                "targetHtml", escaped("kept.portfolio.target", spoken.target(figure)),
                "first", figure.measure() == Measure.FIRST_PROMISE_RATE);
    }

    private Map<String, Object> row(PortfolioBoard.Row row, PortfolioBoard board, Optional<String> there) {
        Map<String, Object> model = new HashMap<>();
        model.put("nameHtml", Html.escape(row.projectName()));
        model.put("keyHtml", Html.escape(row.projectKey()));
        model.put("linkHtml", address(there.map(url -> Links.promises(url, row.projectKey()))));
        model.put("nothing", row.empty());
        model.put(
                "figures",
                row.figures().stream()
                        .map(figure -> figure(
                                figure,
                                row.expected(),
                                address(there.map(url -> ExplanationServlet.address(
                                        url + ExplanationServlet.PATH,
                                        row.projectKey(),
                                        figure.measure(),
                                        board.asOf(),
                                        board.windowDays())))))
                        .toList());
        return model;
    }

    /** Empty when there is none that a browser may follow. */
    private static String address(Optional<String> address) {
        return Html.escape(address.flatMap(Links::safe).orElse(""));
    }

    private Map<String, Object> figure(
            Figure figure, PortfolioBoard.@Nullable Estimate expected, String explanationHtml) {
        boolean first = figure.measure() == Measure.FIRST_PROMISE_RATE;
        int n = figure.rate().n();
        Double value = figure.value();
        Interval interval = figure.interval();
        String count = texts.text("kept.portfolio.n", words.count(n));
        Map<String, Object> model = new HashMap<>();
        // What may not be shown is linked by its number of cases.
        model.put("valueHtml", value == null ? "" : Html.escape(words.percent(value)));
        model.put("countHtml", n == 0 ? "" : Html.escape(count));
        model.put("sureHtml", interval == null ? "" : Html.escape(words.range(interval) + ", " + count));
        model.put("linkHtml", n == 0 ? "" : explanationHtml);
        model.put("verdictHtml", escaped("kept.verdict." + figure.verdict().code()));
        model.put("markHtml", ScoreboardView.mark(figure.verdict(), Look.PAGE));
        model.put(
                "markLookHtml",
                Look.PAGE.attribute("mark kept-mark-" + figure.verdict().code()));
        model.put("first", first);
        model.put(
                "barHtml",
                interval == null || value == null ? RateBar.NONE : RateBar.svg(value, interval, figure.target()));
        model.put(
                "expectedHtml",
                expected == null ? escaped("kept.scoreboard.unknown") : Html.escape(words.percent(expected.value())));
        model.put("expectedRangeHtml", expected == null ? "" : Html.escape(words.range(expected.interval())));
        return model;
    }

    private void pages(Map<String, Object> model, PortfolioBoard board, String page) {
        Slice<PortfolioBoard.Row> rows = board.rows();
        int end = rows.startAt() + rows.items().size();
        model.put(
                "placeHtml",
                rows.items().isEmpty()
                        ? ""
                        : escaped(
                                "kept.portfolio.place",
                                words.count(rows.startAt() + 1L),
                                words.count(end),
                                words.count(rows.total())));
        model.put("pagesHtml", escaped("kept.portfolio.pages"));
        model.put("nextTextHtml", escaped("kept.portfolio.next"));
        model.put("previousTextHtml", escaped("kept.portfolio.previous"));
        model.put("nextHtml", end < rows.total() ? part(board, page, end) : "");
        model.put(
                "previousHtml",
                rows.startAt() == 0 ? "" : part(board, page, Math.max(0, rows.startAt() - Slice.Request.MOST)));
    }

    private static String part(PortfolioBoard board, String page, int startAt) {
        return Html.escape(
                page + "?asOf=" + board.asOf() + "&windowDays=" + board.windowDays() + "&startAt=" + startAt);
    }

    private String escaped(String key, String... arguments) {
        return Html.escape(texts.text(key, arguments));
    }
}
