package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.TextGroup;
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
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.chart.RateBar;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Optional;

/**
 * Projects side by side as complete HTML: one row each, in order of name. There is no order by figure, because chance
 * alone would put a project with few promises first or last.
 *
 * <p>In Jira the figures come from its own ledger, in Confluence over the application link; the page is the same.
 */
public final class PortfolioPage {

    private static final TextGroup<PortfolioBoard.Spread> EXPECTED =
            TextGroup.of("kept.portfolio.expected", PortfolioBoard.Spread.class);

    private final Texts texts;
    private final Templates templates;
    private final BoxView boxes;
    private final Tracker tracker;
    private final LocalFormat format;
    private final FigureWords spoken;

    /** @param tracker where projects and what is behind figures are shown; nothing links there while it is not found */
    public PortfolioPage(Texts texts, Templates templates, BoxView boxes, Tracker tracker) {
        this.texts = texts;
        this.templates = templates;
        this.boxes = boxes;
        this.tracker = tracker;
        this.format = new LocalFormat(texts);
        this.spoken = new FigureWords(texts);
    }

    /**
     * The page of one part of the list.
     *
     * @param board holds only projects that the viewer may see
     * @param page the page's own address, without a query
     */
    String html(PortfolioBoard board, String page) {
        Model model = new Model(texts).markup("refused", Markup.NONE);
        heading(model, board, page);
        List<PortfolioBoard.PortfolioRow> rows = board.rows().items();
        model.models(
                "measures",
                rows.stream()
                        .limit(1)
                        .flatMap(row -> row.figures().stream())
                        .map(this::column)
                        .toList());
        Optional<String> there = tracker.displayUrl();
        model.models("rows", rows.stream().map(row -> row(row, board, there)).toList());
        String empty = board.rows().total() == 0 ? "kept.portfolio.none" : "kept.portfolio.beyond";
        model.text("empty", rows.isEmpty() ? texts.text(empty) : "");
        pages(model, board, page);
        return templates.render("templates/kept/portfolio.vm", model).toString();
    }

    /**
     * The page with one sentence in a box in place of the table, and the link to put it right where there is one, such
     * as to the authorisation in the other product.
     */
    String refused(Refusal refusal) {
        Model model = new Model(texts).markup("refused", boxes.box(Medium.PAGE, refusal, "kept.portfolio.refused"));
        return templates.render("templates/kept/portfolio.vm", model).toString();
    }

    /** Day and window, as a caption and in the form with which they are changed. */
    private void heading(Model model, PortfolioBoard board, String page) {
        String day = format.day(board.asOf());
        if (board.windowDays() == 1) {
            model.message("caption", "kept.portfolio.caption.one", day);
        } else {
            model.message("caption", "kept.portfolio.caption", format.count(board.windowDays()), day);
        }
        model.text("expectedNote", expectedNote(board.together()));
        model.text("action", page);
        model.text("asOf", board.asOf().toString());
        model.number("window", board.windowDays());
        model.number("longest", ScoreboardQuery.LONGEST_WINDOW_DAYS);
    }

    /**
     * What the estimates are, or why there are none. The sentence for each case uses as many of these values as it
     * needs.
     */
    private String expectedNote(PortfolioBoard.Together together) {
        Rate rate = together.firstPromises();
        Double value = rate.value();
        Interval interval = rate.interval();
        String share = format.percent(value == null ? 0 : value);
        return texts.text(
                EXPECTED.key(together.spread()),
                format.count(together.projects()),
                share,
                format.count(rate.hits()),
                format.count(rate.n()),
                interval == null ? "" : format.range(interval));
    }

    /**
     * The heading of a figure's column. Target and definition are the same in all rows, so they are said once, here.
     */
    private Model column(Figure figure) {
        return new Model(texts)
                .message("label", ExplanationPage.MEASURES.key(figure.measure()))
                .text("definition", spoken.definition(figure.measure()))
                .message("target", "kept.portfolio.target", spoken.target(figure))
                .flag("first", figure.measure() == Measure.FIRST_PROMISE_RATE);
    }

    /**
     * One project.
     *
     * @param there the tracker's address; empty while it is not found, and then nothing is linked
     */
    private Model row(PortfolioBoard.PortfolioRow row, PortfolioBoard board, Optional<String> there) {
        return new Model(texts)
                .text("name", row.projectName())
                .text("key", row.projectKey())
                .text("link", address(there.map(url -> Links.partnership(url, row.projectKey()))))
                .flag("nothing", row.empty())
                .models(
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
    }

    /** Empty when there is none that a browser may follow. */
    private static String address(Optional<String> address) {
        return address.flatMap(Links::safe).orElse("");
    }

    /**
     * One figure of one project. With too few cases it shows their number in place of the rate, and the list behind it
     * stays linked.
     *
     * @param expected the estimate of the project, which stands beside its first-promise rate; {@code null} without one
     * @param explanation address of the list behind the figure; empty for none
     */
    private Model figure(Figure figure, PortfolioBoard.@Nullable Estimate expected, String explanation) {
        int n = figure.rate().n();
        Double value = figure.value();
        Interval interval = figure.interval();
        String count = texts.text("kept.portfolio.n", format.count(n));
        Model model = new Model(texts);
        // What may not be shown is linked by its number of cases.
        model.text("value", value == null ? "" : format.percent(value));
        model.text("count", n == 0 ? "" : count);
        model.text("sure", interval == null ? "" : format.range(interval) + ", " + count);
        model.text("link", n == 0 ? "" : explanation);
        model.text("answered", value == null ? "" : spoken.answered(figure).orElse(""));
        VerdictMark.put(model, figure.verdict(), Medium.PAGE);
        model.flag("first", figure.measure() == Measure.FIRST_PROMISE_RATE);
        model.markup(
                "bar",
                interval == null || value == null
                        ? RateBar.NONE
                        : new RateBar(value, interval, figure.target()).drawn(Medium.PAGE));
        String unknown = texts.text("kept.scoreboard.unknown");
        model.text("expected", expected == null ? unknown : format.percent(expected.value()));
        model.text("expectedRange", expected == null ? "" : format.range(expected.interval()));
        return model;
    }

    /**
     * Which rows these are, and links to the parts before and after. Texts are empty where there is nothing to lead to.
     */
    private void pages(Model model, PortfolioBoard board, String page) {
        Slice<PortfolioBoard.PortfolioRow> rows = board.rows();
        int end = rows.startAt() + rows.items().size();
        String place = texts.text(
                "kept.portfolio.place",
                format.count(rows.startAt() + 1L),
                format.count(end),
                format.count(rows.total()));
        int before = Math.max(0, rows.startAt() - Slice.Request.MOST);
        model.text("place", rows.items().isEmpty() ? "" : place);
        model.text("next", end < rows.total() ? part(board, page, end) : "");
        model.text("previous", rows.startAt() == 0 ? "" : part(board, page, before));
    }

    /** The address of another part, for the same day and window. */
    private static String part(PortfolioBoard board, String page, int startAt) {
        return page + "?asOf=" + board.asOf() + "&windowDays=" + board.windowDays() + "&startAt=" + startAt;
    }
}
