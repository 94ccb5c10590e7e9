package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.Figure;
import dev.kept.core.figure.Pillar;
import dev.kept.core.figure.Reasons;
import dev.kept.core.figure.Stretch;
import dev.kept.core.figure.Trend;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.Cause;
import dev.kept.core.scoreboard.Scoreboard;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView.Seen;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ScoreboardViewTest {

    private static final Templates TEMPLATES = new Templates(new PlainTemplates());
    private static final Texts ENGLISH = BundledTexts.english();
    private static final ScoreboardView IN_ENGLISH = new ScoreboardView(BundledTexts.english(), TEMPLATES);

    @Test
    void each_figure_shows_value_n_interval_and_verdict_in_words() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        List<String> first = row(html, "Kept by the first date");
        assertEquals(
                List.of("Kept by the first date", "90%", "50", "79% to 96%", "80% or more", "? too early to say"),
                first);
        assertEquals("✗ off target", row(html, "Kept by the agreed date").get(5));
        assertEquals(
                List.of("–", "3", "–", "20% or less", "– too few yet"),
                row(html, "Delays that came as a surprise").subList(1, 6));
    }

    @Test
    void a_pillar_without_evidence_says_so_and_is_never_zero() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        Element row =
                html.selectFirst("th:contains(Understanding the business)").parent();
        assertEquals("nothing measured yet", row.select("td").last().text());
        assertTrue(
                html.text().contains("Understanding the business, Shared goals and priorities: nothing measured yet."));
        assertFalse(row.text().contains("0%"), row.text());
    }

    @Test
    void goals_stand_in_their_pillar_and_in_a_sentence_that_leads_to_them() {
        Document html = goals(2, 8);
        Element row = html.selectFirst("th:contains(Shared goals)").parent();
        assertEquals("2 of 8", row.select("td").get(2).text());
        assertEquals("– no target", row.select("td").last().text());
        assertTrue(html.text().contains("Shared goals: 2 of 8 open goals are confirmed by both sides. Show the goals"));
        assertEquals(2, html.select("a[href=https://jira.example/goals]").size());
        assertEquals(
                "– too few yet",
                goals(1, 4)
                        .selectFirst("th:contains(Shared goals)")
                        .parent()
                        .select("td")
                        .last()
                        .text());
        assertTrue(goals(0, 0).text().contains("Shared goals and priorities: nothing measured yet."));
    }

    private static Document goals(int confirmed, int all) {
        Scoreboard board = FakePartnership.board();
        List<Scoreboard.PillarScore> pillars = board.pillars().stream()
                .map(pillar -> pillar.pillar() != Pillar.SHARED_GOALS
                        ? pillar
                        : new Scoreboard.PillarScore(
                                pillar.pillar(),
                                pillar.weight(),
                                null,
                                List.of(),
                                List.of(ContextFigure.count(
                                        ContextFigure.ContextKind.GOALS_CONFIRMED, confirmed, all))))
                .toList();
        Scoreboard with = new Scoreboard(
                "SHOP",
                "Web",
                FakePartnership.TODAY,
                365,
                pillars,
                null,
                Reasons.NONE,
                List.of(),
                List.of(),
                DeliverySpread.NONE,
                List.of());
        ScoreboardView.Places places =
                new ScoreboardView.Places(null, null, null, null, null, "https://jira.example/goals", null, null, null);
        return Jsoup.parse(IN_ENGLISH.html(with, page(places)));
    }

    @Test
    void the_overall_figure_comes_with_its_range_and_coverage() {
        Scoreboard one = FakePartnership.board();
        Scoreboard two = FakePartnership.board(new Rate(45, 50), new Rate(30, 50), new Rate(2, 5));

        assertTrue(
                page(one, BundledTexts.english()).text().contains("Overall: 90%. Other weights would give the same."));
        assertTrue(page(two, BundledTexts.english())
                .text()
                .contains("Overall: 75%. Other weights would give 60% to 90%."
                        + " The pillars measured so far make up 50% of the weight."));
    }

    @Test
    void too_few_commitments_are_said_in_a_sentence() {
        Scoreboard board = FakePartnership.board(new Rate(2, 4), new Rate(1, 3), new Rate(0, 0));
        Document html = page(board, BundledTexts.english());
        String text = html.text();

        assertEquals(
                "Commitments due in this period: 4. Figures appear from 5 on.",
                html.selectFirst(".kept-sentence").text());
        assertEquals(0, html.select(".kept-tile, .kept-chart").size());
        assertTrue(text.contains("First date: 4 due so far. The figure appears from 5 commitments on."), text);
        assertTrue(text.contains("Delays: no commitment was late in this period."), text);
        assertTrue(text.contains("Overall: no figure yet"), text);
    }

    @Test
    void no_commitments_at_all_are_said_in_a_sentence() {
        Rate none = new Rate(0, 0);
        String text = page(FakePartnership.board(none, none, none), BundledTexts.english())
                .text();

        assertTrue(text.contains("No commitment was due in this period."), text);
    }

    @Test
    void what_comes_from_jira_is_escaped() {
        String html = IN_ENGLISH.html(FakePartnership.board(), page(places("https://j/?a=\"b\"")));

        assertTrue(html.contains("Web &lt;shop&gt;"), html);
        assertFalse(html.contains("<shop>"), html);
        assertFalse(html.contains("\"b\""), html);
    }

    @Test
    void an_address_that_is_no_web_address_is_no_link() {
        String html = IN_ENGLISH.html(FakePartnership.board(), page(places("javascript:alert(1)")));

        assertFalse(html.contains("<a "), html);
    }

    @Test
    void the_table_can_be_read_aloud() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        assertEquals(
                "Web <shop>: commitments due in the 365 days before April 1, 2026",
                html.selectFirst("details caption").text());
        assertEquals(8, html.select("details thead th[scope=col]").size());
        assertEquals(4, html.select("tbody th[scope=rowgroup]").size());
        html.select("tr").forEach(row -> assertTrue(row.childrenSize() > 0));
        html.select("span.kept-mark").forEach(mark -> {
            assertEquals("true", mark.attr("aria-hidden"));
            assertFalse(mark.parent().ownText().isBlank(), "a mark never stands alone");
        });
    }

    @Test
    void the_heads_of_number_columns_stand_above_their_numbers() {
        Document html = page(FakePartnership.board(), BundledTexts.english());

        assertEquals(
                List.of("Weight", "Value", "Cases", "Likely range", "Target"),
                html.select("thead th.kept-number").eachText());
    }

    @Test
    void a_wide_table_scrolls_by_itself_and_by_keyboard_but_not_in_a_document() {
        Element around = page(FakePartnership.board(), BundledTexts.english())
                .selectFirst("details table")
                .parent();
        String document = IN_ENGLISH.html(FakePartnership.board(), document(null));

        assertEquals("kept-scroll", around.className());
        assertEquals("0", around.attr("tabindex"));
        assertEquals(around.selectFirst("caption").text(), around.attr("aria-label"));
        assertFalse(document.contains("tabindex"), document);
    }

    @Test
    void a_window_of_one_day_is_no_plural() {
        Scoreboard year = FakePartnership.board();
        Scoreboard day = new Scoreboard(
                year.projectKey(),
                year.projectName(),
                year.asOf(),
                1,
                year.pillars(),
                year.overall(),
                Reasons.NONE,
                List.of(),
                List.of(),
                DeliverySpread.NONE,
                List.of());

        assertEquals(
                "Web <shop>: commitments due on the day before April 1, 2026",
                page(day, BundledTexts.english()).selectFirst("caption").text());
    }

    @Test
    void sentences_say_which_side_of_the_target_is_meant() {
        Scoreboard board = FakePartnership.board(new Rate(45, 50), new Rate(50, 50), new Rate(9, 10));
        List<String> sentences =
                page(board, BundledTexts.english()).select("li").eachText();

        assertTrue(sentences.get(0).contains("Too early to say whether this is on target (80% or more)."));
        assertTrue(sentences.get(1).contains("On target (80% or more), even allowing for chance."));
        assertTrue(sentences.get(2).contains("Off target (20% or less), even allowing for chance."));
    }

    @Test
    void intervals_are_explained_only_where_there_is_one() {
        Rate few = new Rate(1, 2);
        String without = page(FakePartnership.board(few, few, few), BundledTexts.english())
                .text();

        assertTrue(page(FakePartnership.board(), BundledTexts.english()).text().contains("The likely range shows"));
        assertFalse(without.contains("The likely range shows"), without);
    }

    @Test
    void a_document_is_complete_by_itself_and_says_whose_view_it_is() {
        String html =
                IN_ENGLISH.html(FakePartnership.board(), document(new Seen("Pat <Manager>", LocalDate.of(2026, 4, 1))));

        assertTrue(html.contains("As Pat &lt;Manager&gt; can see it in Jira on April 1, 2026."), html);
        assertTrue(html.contains("style=\"border-collapse"), html);
        assertFalse(html.contains("class="), html);
        assertFalse(html.contains("<script"), html);
    }

    @Test
    void german_readers_read_german() {
        String text = page(FakePartnership.board(), BundledTexts.german()).text();

        assertTrue(text.contains("Zum ersten Termin gehalten"), text);
        assertTrue(text.contains("79 % bis 96 %"), text);
        assertTrue(text.contains("1. April 2026"), text);
    }

    @Test
    void one_sentence_answers_the_question_and_says_whose_commitments_they_are() {
        Document html = page(FakePartnership.board(new Rate(27, 44), new Rate(33, 44), new Rate(8, 17)), ENGLISH);

        assertEquals("Web <shop>", html.selectFirst("h2").text());
        assertEquals(
                "12 months to Mar 31, 2026", html.selectFirst(".kept-period").text());
        assertEquals(
                "IT and the business kept 27 of 44 commitments by the first date, about 6 in 10."
                        + " The target is 8 in 10. off target",
                html.selectFirst(".kept-sentence").text());
        assertEquals(
                "IT kept 27 of 44 commitments by the first date, about 6 in 10.", headline(new Rate(27, 44), 44, 0));
        assertEquals(
                "The business kept 6 of 6 commitments by the first date, all of them.", headline(new Rate(6, 6), 0, 6));
    }

    @Test
    void shares_are_said_as_people_say_them() {
        assertTrue(headline(new Rate(0, 9), 9, 0).endsWith("first date, none of them."));
        assertTrue(headline(new Rate(1, 40), 40, 0).endsWith("first date, less than 1 in 10."));
        assertTrue(headline(new Rate(4, 10), 10, 0).endsWith("first date, 4 in 10."));
        assertTrue(headline(new Rate(39, 40), 40, 0).endsWith("first date, more than 9 in 10."));
    }

    private static String headline(Rate first, int ofIt, int ofBusiness) {
        Scoreboard board = FakePartnership.board(first, first, new Rate(0, 0));
        List<Scoreboard.PillarScore> pillars = board.pillars().stream()
                .map(pillar -> new Scoreboard.PillarScore(
                        pillar.pillar(),
                        pillar.weight(),
                        pillar.score(),
                        pillar.figures(),
                        List.of(
                                new ContextFigure(ContextFigure.ContextKind.IT_PROMISES, null, null, null, ofIt),
                                new ContextFigure(
                                        ContextFigure.ContextKind.BUSINESS_PROMISES, null, null, null, ofBusiness))))
                .toList();
        Scoreboard sided = new Scoreboard(
                "SHOP",
                "Web",
                FakePartnership.TODAY,
                365,
                pillars,
                null,
                Reasons.NONE,
                List.of(),
                List.of(),
                DeliverySpread.NONE,
                List.of());
        return page(sided, ENGLISH).selectFirst(".kept-sentence strong").text();
    }

    @Test
    void three_tiles_say_how_much_of_how_many_and_what_chance_can_do() {
        Document html = page(FakePartnership.board(new Rate(27, 44), new Rate(33, 44), new Rate(1, 3)), ENGLISH);

        assertEquals(
                List.of(
                        "Kept by the first date 61% 27 of 44 could be 47% to 74% by chance"
                                + " Target (dotted line): 80% or more ✗ off target",
                        "Kept by the agreed date 75% 33 of 44 could be 61% to 85% by chance"
                                + " Target (dotted line): 80% or more ? too early to say",
                        "Delays that came as a surprise – 1 of 3 Target (dotted line): 20% or less – too few yet"),
                html.select(".kept-tile").eachText());
        assertEquals(2, html.select(".kept-tile svg[aria-hidden=true]").size());
    }

    @Test
    void what_became_of_commitments_is_drawn_with_counts_and_told_in_a_table() {
        Document html = page(quarters(), ENGLISH);

        Element chart = html.selectFirst(".kept-chart");
        assertEquals(
                List.of("5", "2", "1", "3", "12"),
                chart.select("svg text").eachText(),
                "no number for what is not there");
        assertEquals(
                List.of("Kept", "Kept on the new date", "Missed, announced", "Missed, a surprise"),
                chart.select(".kept-legend span").eachText());
        assertEquals(
                List.of(
                        List.of("Oct 1, 2025 to Dec 31, 2025", "5", "2", "1", "3"),
                        List.of("Jan 1, 2026 to Mar 31, 2026", "12", "0", "0", "0")),
                chart.select("table tbody tr").stream()
                        .map(row -> row.children().eachText())
                        .toList());
        assertEquals(
                "true", chart.selectFirst("svg").closest("div[aria-hidden]").attr("aria-hidden"));
    }

    @Test
    void a_document_shows_the_same_texts_without_pictures() {
        String document = IN_ENGLISH.html(quarters(), document(null));
        Document html = Jsoup.parse(document);

        assertFalse(document.contains("<svg"), document);
        assertFalse(document.contains("data:"), document);
        assertFalse(document.contains("<details"), document);
        assertTrue(html.text().contains("Oct 1, 2025 to Dec 31, 2025 5 2 1 3"), html.text());
        assertTrue(html.selectFirst("td:containsOwn(12)").attr("style").contains("background-color"), document);
        assertTrue(html.text().contains("Returns <by post> · Service · Apr 4, 2026, in 3 days in danger"), html.text());
        assertTrue(html.text().contains("How this is worked out"), html.text());
        assertTrue(html.text().contains("Gift cards · Sales · Apr 1, 2026, today"), html.text());
    }

    @Test
    void what_comes_next_leads_to_its_issue() {
        ScoreboardView.Places places = new ScoreboardView.Places(
                null, null, null, null, null, null, null, "https://jira.example/browse/", null);
        String html = IN_ENGLISH.html(
                FakePartnership.board(),
                new ScoreboardView.Setting(
                        Medium.PAGE, false, places, null, FakePartnership.NEXT, FakePartnership.TODAY.plusDays(1)));

        Element first = Jsoup.parse(html).selectFirst(".kept-next li");
        assertEquals("Returns <by post> · Service · Apr 4, 2026, in 2 days in danger", first.text());
        assertEquals(
                "https://jira.example/browse/SHOP-2", first.selectFirst("a").attr("href"));
        assertTrue(Jsoup.parse(html).text().contains("1 day late"), html);
    }

    @Test
    void compact_is_the_sentence_and_the_figures() {
        String html = IN_ENGLISH.html(
                quarters(),
                new ScoreboardView.Setting(
                        Medium.PAGE,
                        true,
                        places("https://jira.example/x"),
                        null,
                        FakePartnership.NEXT,
                        FakePartnership.TODAY));
        Document page = Jsoup.parse(html);

        assertEquals(3, page.select(".kept-tile").size());
        assertEquals(0, page.select("details, .kept-chart, .kept-next, a").size());
    }

    private static Scoreboard quarters() {
        Scoreboard board = FakePartnership.board();
        List<Stretch> stretches = List.of(
                new Stretch(LocalDate.of(2025, 10, 1), LocalDate.of(2026, 1, 1), 5, 2, 1, 3),
                new Stretch(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 4, 1), 12, 0, 0, 0));
        return new Scoreboard(
                board.projectKey(),
                board.projectName(),
                board.asOf(),
                board.windowDays(),
                board.pillars(),
                board.overall(),
                Reasons.NONE,
                List.of(),
                stretches,
                DeliverySpread.NONE,
                List.of());
    }

    private static Document page(Scoreboard board, Texts texts) {
        String html = new ScoreboardView(texts, TEMPLATES).html(board, page(places("https://jira.example/x")));
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
    void a_figure_leads_to_the_list_behind_it_and_its_trend_is_said_in_words() {
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
                                new ContextFigure(ContextFigure.ContextKind.MEDIAN_LEAD, 4.0, 2.0, 9.5, 12),
                                new ContextFigure(ContextFigure.ContextKind.HONESTY_GAP, 0.4333, null, null, 12),
                                new ContextFigure(ContextFigure.ContextKind.BY_SIZE, null, null, null, 2))))
                .toList();
        Scoreboard trending = new Scoreboard(
                "SHOP",
                "Web",
                FakePartnership.TODAY,
                365,
                pillars,
                null,
                Reasons.NONE,
                List.of(),
                List.of(),
                DeliverySpread.NONE,
                List.of());
        ScoreboardView view = IN_ENGLISH;
        ScoreboardView.Places linked = new ScoreboardView.Places(
                null, "https://jira.example/explanation", null, null, null, null, null, null, null);
        Document html = Jsoup.parse(view.html(trending, page(linked)));
        assertEquals(
                "https://jira.example/explanation?project=SHOP&measure=first_promise_rate&asOf=2026-04-01&windowDays=365",
                html.selectFirst("td a").attr("href"));
        assertEquals(
                html.selectFirst("td a").attr("href"),
                html.selectFirst(".kept-tile a").attr("href"));
        assertTrue(html.text().contains("Last 52 weeks: More than chance: the weeks from Mar 18, 2026."), html.text());
        assertEquals(
                List.of("Median warning time of delays", "4 days", "12", "2 days to 9.5 days"),
                row(html, "Median warning time of delays").subList(0, 4));
        assertTrue(html.text().contains("Current date compared with first date 43.3 points"), html.text());
        assertFalse(html.text().contains("weighed by size"), "too few cases are left out");
        String document = view.html(trending, document(null));
        assertTrue(document.contains("More than chance"), document);
    }

    @Test
    void what_the_other_side_confirmed_and_never_heard_stands_beside_the_figures() {
        Scoreboard board = besides(
                new ContextFigure(ContextFigure.ContextKind.CONFIRMED, 2 / 9.0, 0.1, 0.4, 27),
                new ContextFigure(ContextFigure.ContextKind.UNHEARD_WARNINGS, 2.0, null, null, 3));
        ScoreboardView.Places linked = new ScoreboardView.Places(
                null, "https://jira.example/explanation", null, null, null, null, null, null, null);
        Document html = Jsoup.parse(IN_ENGLISH.html(board, page(linked)));
        assertEquals(
                "6 of the 27 kept commitments were confirmed by a contact of the other side.",
                html.selectFirst("td:contains(Kept by the first date) div:contains(confirmed)")
                        .text());
        Element unheard = html.selectFirst("p:contains(reached nobody: 2 of 3.)");
        assertEquals("Surprises with a warning that reached nobody: 2 of 3. See which ones", unheard.text());
        assertEquals(
                "https://jira.example/explanation?project=SHOP&measure=surprise_rate&asOf=2026-04-01&windowDays=365",
                unheard.selectFirst("a").attr("href"));

        String none = IN_ENGLISH.html(
                besides(
                        new ContextFigure(ContextFigure.ContextKind.CONFIRMED, null, null, null, 4),
                        new ContextFigure(ContextFigure.ContextKind.UNHEARD_WARNINGS, 0.0, null, null, 3)),
                page(linked));
        assertFalse(none.contains("were confirmed by a contact"), none);
        assertFalse(none.contains("reached nobody:"), none);
        assertFalse(IN_ENGLISH.html(besides(), page(linked)).contains("reached nobody"), "an older version tells none");
    }

    @Test
    void how_late_dates_moved_stands_beside_the_agreed_rate_and_leads_to_the_moves() {
        ScoreboardView.Places linked = new ScoreboardView.Places(
                null, "https://jira.example/explanation", null, null, null, null, null, null, null);
        ContextFigure early = new ContextFigure(ContextFigure.ContextKind.MOVE_EARLINESS, 0.152542, 0.1, 0.2, 12);
        ContextFigure late = new ContextFigure(ContextFigure.ContextKind.MOVED_LATE, 0.75, 0.467695, 0.911062, 12);
        Document html = Jsoup.parse(IN_ENGLISH.html(besides(early, late), page(linked)));
        assertEquals(
                "New dates in the last quarter of the promised time: 9 of 12.",
                html.selectFirst("td:contains(by the agreed date) div:contains(New dates)")
                        .text());
        Element name = html.selectFirst("td a:contains(How early new dates came)");
        assertEquals(
                "https://jira.example/explanation?project=SHOP&measure=as_agreed_rate&asOf=2026-04-01&windowDays=365",
                name.attr("href"));
        ContextFigure few = new ContextFigure(ContextFigure.ContextKind.MOVED_LATE, null, null, null, 3);
        assertTrue(Jsoup.parse(IN_ENGLISH.html(besides(few), page(linked)))
                .text()
                .contains("New dates: 3. Too few yet to say how early they came."));
        assertFalse(IN_ENGLISH.html(besides(), page(linked)).contains("New dates"), "an older version tells none");
    }

    private static Scoreboard besides(ContextFigure... beside) {
        Scoreboard board = FakePartnership.board();
        List<Scoreboard.PillarScore> pillars = board.pillars().stream()
                .map(pillar -> new Scoreboard.PillarScore(
                        pillar.pillar(),
                        pillar.weight(),
                        pillar.score(),
                        pillar.figures(),
                        Arrays.stream(beside)
                                .filter(one -> one.kind().pillar() == pillar.pillar())
                                .toList()))
                .toList();
        return new Scoreboard(
                "SHOP",
                "Web",
                FakePartnership.TODAY,
                365,
                pillars,
                null,
                Reasons.NONE,
                List.of(),
                List.of(),
                DeliverySpread.NONE,
                List.of());
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
                html.select("details table").last().select("tbody tr").stream()
                        .map(line -> line.select("td").eachText())
                        .toList());
        assertTrue(html.text().contains("One more has none."), html.text());
        assertEquals(
                List.of("The business changed its wish", "The port was closed <again>", "No cause given"),
                html.select(".kept-chart-label").eachText());
        assertEquals(
                0,
                page(new Reasons(reasons.causes().subList(0, 1), 9))
                        .select(".kept-chart")
                        .size());
    }

    private static Document page(Reasons reasons) {
        Scoreboard board = FakePartnership.board();
        Scoreboard explained = new Scoreboard(
                "SHOP",
                "Web",
                FakePartnership.TODAY,
                365,
                board.pillars(),
                board.overall(),
                reasons,
                List.of(),
                List.of(),
                DeliverySpread.NONE,
                List.of());
        return Jsoup.parse(IN_ENGLISH.html(explained, page(places(null))));
    }

    private static Figure withTrend(Figure figure) {
        Trend trend = new Trend(List.of(
                new Trend.Week(LocalDate.of(2026, 3, 11), new Rate(9, 10), null, Trend.Signal.NONE),
                new Trend.Week(LocalDate.of(2026, 3, 18), new Rate(1, 10), null, Trend.Signal.OUTSIDE),
                new Trend.Week(LocalDate.of(2026, 3, 25), new Rate(0, 0), null, Trend.Signal.NONE)));
        return new Figure(figure.measure(), figure.rate(), figure.target(), figure.verdict(), trend, figure.answered());
    }

    private static ScoreboardView.Places places(String commitments) {
        return new ScoreboardView.Places(commitments, null, null, null, null, null, null, null, null);
    }

    private static ScoreboardView.Setting page(ScoreboardView.Places places) {
        return new ScoreboardView.Setting(Medium.PAGE, false, places, null, List.of(), FakePartnership.TODAY);
    }

    private static ScoreboardView.Setting document(Seen seen) {
        return new ScoreboardView.Setting(
                Medium.DOCUMENT, false, places(null), seen, FakePartnership.NEXT, FakePartnership.TODAY);
    }
}
