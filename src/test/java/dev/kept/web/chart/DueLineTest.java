package dev.kept.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.testing.BundledTexts;
import dev.kept.web.LocalFormat;
import dev.kept.web.chart.DueLine.Lane;
import dev.kept.web.chart.DueLine.LineWords;
import dev.kept.web.chart.DueLine.Mark;
import dev.kept.web.chart.DueLine.Sign;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class DueLineTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final LineWords WORDS = new LineWords(
            "Next <weeks>",
            "Promised to",
            "Issue",
            "Date",
            "What",
            "Today",
            Map.of(Sign.DUE, "due", Sign.PROPOSED, "proposed", Sign.WARNED, "in danger"));
    private static final Document HTML = Jsoup.parse(new DueLine(
                    WORDS,
                    MONDAY,
                    MONDAY.plusDays(56),
                    MONDAY.plusDays(2),
                    List.of(
                            new Lane(
                                    "<i>Sales",
                                    List.of(
                                            new Mark(MONDAY, Sign.DUE, "SHOP-1 <b>"),
                                            new Mark(MONDAY, Sign.PROPOSED, "SHOP-2"),
                                            new Mark(MONDAY.plusDays(55), Sign.WARNED, "SHOP-3"))),
                            new Lane("Finance", List.of())))
            .drawn(new LocalFormat(BundledTexts.english()))
            .toString());

    @Test
    void a_sign_stands_at_its_day_and_its_shape_says_what_it_is() {
        assertEquals(
                List.of("3.84%", "3.84%", "96.16%"),
                HTML.select("svg svg[x*=%]").eachAttr("x"));
        assertEquals(1, HTML.select(".kept-chart-row .kept-sign-due").size());
        assertEquals(1, HTML.select(".kept-chart-row .kept-sign-proposed").size());
        String due = HTML.selectFirst(".kept-sign-due").attr("d");
        assertNotEquals(due, HTML.selectFirst(".kept-sign-warned").attr("d"));
    }

    @Test
    void two_signs_of_one_day_do_not_cover_each_other() {
        assertEquals(
                List.of("translate(0 0)", "translate(10 0)", "translate(0 0)"),
                HTML.select(".kept-chart-row path").eachAttr("transform"));
    }

    @Test
    void each_lane_has_its_name_and_todays_mark_and_an_empty_one_too() {
        assertEquals(
                List.of("<i>Sales", "Finance"),
                HTML.select(".kept-chart-label").eachText().subList(0, 2));
        assertEquals(
                List.of("7.20%", "7.20%"),
                HTML.select(".kept-chart-row .kept-line-today").eachAttr("x1"));
    }

    @Test
    void screen_readers_get_a_table_in_place_of_the_picture() {
        HTML.select("svg")
                .forEach(svg ->
                        assertFalse(svg.parents().select("[aria-hidden=true]").isEmpty()));
        assertEquals("Next <weeks>", HTML.selectFirst(".kept-unseen caption").text());
        assertEquals(
                List.of("<i>Sales SHOP-1 <b> Mar 2, 2026 due", "<i>Sales SHOP-2 Mar 2, 2026 proposed"),
                HTML.select(".kept-unseen tbody tr").eachText().subList(0, 2));
        assertTrue(HTML.select(".kept-unseen a").isEmpty(), "nothing that cannot be seen takes the focus");
    }
}
