package dev.kept.web.board;

import dev.kept.core.Refusal;
import dev.kept.core.Slice;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.Interval;
import dev.kept.core.measure.Rate;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.partnership.Tracker;
import dev.kept.core.scoreboard.PortfolioBoard;
import dev.kept.web.BoxView;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Projects side by side as complete HTML: a sentence for all of them, then the three figures of each, in order of name. There is no order by figure, because chance
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
    private final BoardWords words;
    private final TileView tiles;

    /** @param tracker where projects and what is behind figures are shown; nothing links there while it is not found */
    public PortfolioPage(Texts texts, Templates templates, BoxView boxes, Tracker tracker) {
        this.texts = texts;
        this.templates = templates;
        this.boxes = boxes;
        this.tracker = tracker;
        this.format = new LocalFormat(texts);
        this.spoken = new FigureWords(texts);
        this.words = new BoardWords(texts);
        this.tiles = new TileView(texts);
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
        Optional<String> there = tracker.displayUrl();
        model.models("rows", rows.stream().map(row -> row(row, board, there)).toList());
        model.texts("estimates", estimates(rows));
        String empty = board.rows().total() == 0 ? "kept.portfolio.none" : "kept.portfolio.beyond";
        model.text("empty", rows.isEmpty() ? texts.text(empty) : "");
        pages(model, board, page);
        return templates.render("templates/kept/portfolio.vm", model).toString();
    }

    /**
     * The page with one sentence in a box in place of the projects, and the link to put it right where there is one, such
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
        PortfolioBoard.Together together = board.together();
        model.text("sentence", words.together(together.firstPromises(), together.projects()));
        model.text("expectedNote", expectedNote(together));
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
     * One project: its three figures as on its own board, or how few promises it has.
     *
     * @param there the tracker's address; empty while it is not found, and then nothing is linked
     */
    private Model row(PortfolioBoard.PortfolioRow row, PortfolioBoard board, Optional<String> there) {
        boolean any = row.figures().stream().anyMatch(figure -> figure.value() != null);
        int most = row.figures().stream()
                .mapToInt(figure -> figure.rate().n())
                .max()
                .orElse(0);
        return new Model(texts)
                .text("name", row.projectName())
                .text("key", row.projectKey())
                .text("link", address(there.map(url -> Links.partnership(url, row.projectKey()))))
                .flag("nothing", row.empty())
                .flag("any", any)
                .text("few", words.few(most))
                .text("fewLink", most == 0 ? "" : explanation(Measure.FIRST_PROMISE_RATE, row, board, there))
                .models(
                        "tiles",
                        row.figures().stream()
                                .map(figure -> tile(figure, row, board, there))
                                .toList());
    }

    private Model tile(Figure figure, PortfolioBoard.PortfolioRow row, PortfolioBoard board, Optional<String> there) {
        String list = figure.rate().n() == 0 ? "" : explanation(figure.measure(), row, board, there);
        return tiles.model(figure, list, Medium.PAGE)
                .text(
                        "answered",
                        figure.value() == null ? "" : spoken.answered(figure).orElse(""));
    }

    /** Where the list behind a figure is; empty for nowhere. */
    private static String explanation(
            Measure measure, PortfolioBoard.PortfolioRow row, PortfolioBoard board, Optional<String> there) {
        return address(there.map(url -> ExplanationServlet.address(
                url + ExplanationServlet.PATH, row.projectKey(), measure, board.asOf(), board.windowDays())));
    }

    /** What is to be expected of each project's next promises, where that can be said. */
    private List<String> estimates(List<PortfolioBoard.PortfolioRow> rows) {
        return rows.stream()
                .flatMap(row -> Stream.ofNullable(row.expected())
                        .map(one -> texts.text(
                                "kept.portfolio.estimate",
                                row.projectName(),
                                format.percent(one.value()),
                                format.range(one.interval()))))
                .toList();
    }

    /** Empty when there is none that a browser may follow. */
    private static String address(Optional<String> address) {
        return address.flatMap(Links::safe).orElse("");
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
