package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Cause;
import dev.kept.core.promise.Side;
import dev.kept.core.scoreboard.ContextFigure;
import dev.kept.core.scoreboard.Figure;
import dev.kept.core.scoreboard.Reasons;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.core.scoreboard.Trend;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView.Seen;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ScoreboardViewTest {

    private static final Templates TEMPLATES = new Templates(new PlainTemplates());
    private static final ScoreboardView IN_ENGLISH = new ScoreboardView(BundledTexts.english(), TEMPLATES);

    @Test
    void each_figure_shows_value_n_interval_and_verdict_in_words() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        List<String> first = row(html, "Kept by the date first promised");
        assertEquals(
                List.of(
                        "Kept by the date first promised",
                        "90%",
                        "50",
                        "79% to 96%",
                        "80% or more",
                        "? cannot tell yet",
                        ""),
                first);
        assertEquals("✗ off target", row(html, "Kept by the agreed date").get(5));
        assertEquals(
                List.of("–", "3", "–", "20% or less", "– too few to tell"),
                row(html, "Delays that came as a surprise").subList(1, 6));
    }

    @Test
    void a_pillar_without_evidence_says_no_data_and_never_zero() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        Element row =
                html.selectFirst("th:contains(Understanding the business)").parent();
        assertEquals("no data", row.select("td").last().text());
        assertFalse(row.text().contains("0%"), row.text());
    }

    @Test
    void the_overall_figure_comes_with_its_range_and_coverage() {
        Scoreboard one = FakePartnership.board();
        Scoreboard two = FakePartnership.board(new Rate(45, 50), new Rate(30, 50), new Rate(2, 5));

        assertTrue(page(one, BundledTexts.english())
                .text()
                .contains("Overall: 90%. With other weights it would be the same."));
        assertTrue(page(two, BundledTexts.english())
                .text()
                .contains("Overall: 75%. With other weights it could be anywhere from 60% to 90%."
                        + " Pillars with enough evidence make up 50% of the weight."));
    }

    @Test
    void too_few_commitments_are_said_in_a_sentence() {
        Scoreboard board = FakePartnership.board(new Rate(2, 4), new Rate(1, 3), new Rate(0, 0));
        String text = page(board, BundledTexts.english()).text();

        assertTrue(text.contains("Web <shop> has too few commitments to tell: only 4 came due in this time."), text);
        assertTrue(text.contains("First date: only 4 came due. From 5 promises on, a figure is shown."), text);
        assertTrue(text.contains("Delays: no promise slipped in this time."), text);
        assertTrue(text.contains("Overall: no figure yet"), text);
    }

    @Test
    void no_commitments_at_all_are_said_in_a_sentence() {
        Rate none = new Rate(0, 0);
        String text = page(FakePartnership.board(none, none, none), BundledTexts.english())
                .text();

        assertTrue(text.contains("Web <shop> has no commitments to tell about: none came due in this time."), text);
    }

    @Test
    void what_comes_from_jira_is_escaped() {
        String html = IN_ENGLISH.html(FakePartnership.board(), Medium.PAGE, places("https://j/?a=\"b\""), null);

        assertTrue(html.contains("Web &lt;shop&gt;"), html);
        assertFalse(html.contains("<shop>"), html);
        assertFalse(html.contains("\"b\""), html);
    }

    @Test
    void an_address_that_is_no_web_address_is_no_link() {
        String html = IN_ENGLISH.html(FakePartnership.board(), Medium.PAGE, places("javascript:alert(1)"), null);

        assertFalse(html.contains("<a "), html);
    }

    @Test
    void the_table_can_be_read_aloud() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        assertEquals(
                "Web <shop>: promises that came due in the 365 days before April 1, 2026",
                html.selectFirst("table > caption").text());
        assertEquals(9, html.select("thead th[scope=col]").size());
        assertEquals(4, html.select("tbody th[scope=rowgroup]").size());
        html.select("tr").forEach(row -> assertTrue(row.childrenSize() > 0));
        html.select("td span.kept-mark").forEach(mark -> {
            assertEquals("true", mark.attr("aria-hidden"));
            assertFalse(mark.parent().ownText().isBlank(), "a mark never stands alone");
        });
    }

    @Test
    void the_heads_of_number_columns_stand_above_their_numbers() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        assertEquals(
                List.of("Weight", "Value", "Cases (n)", "95% interval", "Target"),
                html.select("thead th.kept-number").eachText());
    }

    @Test
    void a_wide_table_scrolls_by_itself_and_by_keyboard_but_not_in_a_document() {
        Element around = page(FakePartnership.board(), BundledTexts.english())
                .selectFirst("table")
                .parent();
        String document = IN_ENGLISH.html(FakePartnership.board(), Medium.DOCUMENT, places(null), null);

        assertEquals("kept-scroll", around.className());
        assertEquals("0", around.attr("tabindex"));
        assertEquals(around.selectFirst("caption").text(), around.attr("aria-label"));
        assertFalse(document.contains("tabindex"), document);
    }

    @Test
    void a_window_of_one_day_is_no_plural() {
        Scoreboard year = FakePartnership.board();
        Scoreboard day = new Scoreboard(
                year.projectKey(), year.projectName(), year.asOf(), 1, year.pillars(), year.overall(), Reasons.NONE);

        assertEquals(
                "Web <shop>: promises that came due on the day before April 1, 2026",
                page(day, BundledTexts.english()).selectFirst("caption").text());
    }

    @Test
    void sentences_say_which_side_of_the_target_is_meant() {
        Scoreboard board = FakePartnership.board(new Rate(45, 50), new Rate(50, 50), new Rate(9, 10));
        List<String> sentences =
                page(board, BundledTexts.english()).select("li").eachText();

        assertTrue(
                sentences.get(0).endsWith("on either side of the target of 80% or more, so it is too early to judge."));
        assertTrue(sentences.get(1).endsWith("Even allowing for chance, this meets the target of 80% or more."));
        assertTrue(sentences.get(2).endsWith("Even allowing for chance, this misses the target of 20% or less."));
    }

    @Test
    void intervals_are_explained_only_where_there_is_one() {
        Rate few = new Rate(1, 2);
        String without = page(FakePartnership.board(few, few, few), BundledTexts.english())
                .text();

        assertTrue(page(FakePartnership.board(), BundledTexts.english()).text().contains("The interval shows"));
        assertFalse(without.contains("The interval shows"), without);
    }

    @Test
    void a_document_is_complete_by_itself_and_says_whose_view_it_is() {
        String html = IN_ENGLISH.html(
                FakePartnership.board(),
                Medium.DOCUMENT,
                places(null),
                new Seen("Pat <Manager>", LocalDate.of(2026, 4, 1)));

        assertTrue(html.contains("As seen by Pat &lt;Manager&gt; on April 1, 2026."), html);
        assertTrue(html.contains("style=\"border-collapse"), html);
        assertFalse(html.contains("class="), html);
        assertFalse(html.contains("<script"), html);
    }

    @Test
    void german_readers_read_german() {
        String text = page(FakePartnership.board(), BundledTexts.german()).text();

        assertTrue(text.contains("Zum zuerst zugesagten Datum gehalten"), text);
        assertTrue(text.contains("79 % bis 96 %"), text);
        assertTrue(text.contains("1. April 2026"), text);
    }

    private static Document page(Scoreboard board, Texts texts) {
        String html =
                new ScoreboardView(texts, TEMPLATES).html(board, Medium.PAGE, places("https://jira.example/x"), null);
        assertFalse(html.contains("$"), html);
        return Jsoup.parse(html);
    }

    private static List<String> row(Document html, String measure) {
        return html.selectFirst("td:containsOwn(" + measure + ")").parent().select("td").stream()
                .filter(cell -> !cell.hasAttr("rowspan"))
                .map(Element::text)
                .toList();
    }

    @Test
    void a_figure_leads_to_the_list_behind_it_and_its_trend_says_in_words_what_the_line_shows() {
        Scoreboard board = FakePartnership.board();
        List<Scoreboard.PillarScore> pillars = board.pillars().stream()
                .map(pillar -> new Scoreboard.PillarScore(
                        pillar.pillar(),
                        pillar.weight(),
                        pillar.score(),
                        pillar.figures().stream()
                                .map(ScoreboardViewTest::withTrend)
                                .toList(),
                        List.of(
                                new ContextFigure(ContextFigure.Kind.MEDIAN_LEAD, 4.0, 2.0, 9.5, 12),
                                new ContextFigure(ContextFigure.Kind.HONESTY_GAP, 0.4333, null, null, 12),
                                new ContextFigure(ContextFigure.Kind.BY_SIZE, null, null, null, 2))))
                .toList();
        Scoreboard trending = new Scoreboard("SHOP", "Web", FakePartnership.TODAY, 365, pillars, null, Reasons.NONE);
        ScoreboardView view = IN_ENGLISH;
        ScoreboardView.Places linked = new ScoreboardView.Places(null, "https://jira.example/explanation", null);
        Document html = Jsoup.parse(view.html(trending, Medium.PAGE, linked, null));
        assertEquals(
                "https://jira.example/explanation?project=SHOP&measure=first_promise_rate&asOf=2026-04-01&windowDays=365",
                html.selectFirst("td a").attr("href"));
        assertEquals("true", html.selectFirst("svg").attr("aria-hidden"));
        assertTrue(html.text().contains("More than chance in the weeks from Mar 18, 2026."), html.text());
        assertEquals(
                List.of("Median warning time of delays", "4 days", "12", "2 days to 9.5 days"),
                html.select("details tbody tr").first().select("td").eachText().subList(0, 4));
        assertTrue(html.text().contains("Honesty gap 43.3 points"), html.text());
        assertFalse(html.text().contains("weighed by size"), "too few cases are left out");
        String document = view.html(trending, Medium.DOCUMENT, places(null), null);
        assertFalse(document.contains("<svg"), document);
        assertTrue(document.contains("More than chance"), document);
    }

    @Test
    void the_causes_of_slips_are_a_table_once_enough_have_one() {
        Cause own = new Cause("port_closed", null, "The port was closed <again>");
        Cause wish = new Cause("wish_changed", Side.BUSINESS, null);
        Reasons reasons = new Reasons(List.of(new Reasons.Stated(wish, 4, 0.8), new Reasons.Stated(own, 1, 1)), 1);
        Document html = page(reasons);
        assertEquals(
                List.of(
                        List.of("The business changed its wish", "The business", "4", "80%"),
                        List.of("The port was closed <again>", "Neither side\u2019s", "1", "100%")),
                html.select("details tbody tr").stream()
                        .map(line -> line.select("td").eachText())
                        .toList());
        assertTrue(html.text().contains("For one more, no cause is stated."), html.text());
        assertEquals(
                0,
                page(new Reasons(reasons.causes().subList(0, 1), 9))
                        .select("details")
                        .size());
    }

    private static Document page(Reasons reasons) {
        Scoreboard board = FakePartnership.board();
        Scoreboard explained =
                new Scoreboard("SHOP", "Web", FakePartnership.TODAY, 365, board.pillars(), board.overall(), reasons);
        return Jsoup.parse(IN_ENGLISH.html(explained, Medium.PAGE, places(null), null));
    }

    private static Figure withTrend(Figure figure) {
        Trend trend = new Trend(List.of(
                new Trend.Week(LocalDate.of(2026, 3, 11), new Rate(9, 10), null, Trend.Signal.NONE),
                new Trend.Week(LocalDate.of(2026, 3, 18), new Rate(1, 10), null, Trend.Signal.OUTSIDE),
                new Trend.Week(LocalDate.of(2026, 3, 25), new Rate(0, 0), null, Trend.Signal.NONE)));
        return new Figure(figure.measure(), figure.rate(), figure.target(), figure.verdict(), trend);
    }

    private static ScoreboardView.Places places(String commitments) {
        return new ScoreboardView.Places(commitments, null, null);
    }
}
