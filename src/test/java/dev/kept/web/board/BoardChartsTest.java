package dev.kept.web.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.figure.DeliverySpread;
import dev.kept.core.figure.DeliverySpread.ArrivalKind;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.forecast.StatedConfidence;
import dev.kept.testing.BundledTexts;
import dev.kept.web.Medium;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BoardChartsTest {

    private static final DeliverySpread SPREAD = new DeliverySpread(
            Map.of(ArrivalKind.ON_THE_DAY, 4, ArrivalKind.LATER, 2),
            List.of(new StatedConfidence(0.6, new Rate(7, 10)), new StatedConfidence(0.8, new Rate(6, 10))));

    private final BoardCharts charts = new BoardCharts(BundledTexts.english());

    @Test
    void deliveries_stand_from_very_early_to_very_late_with_a_table_for_those_who_do_not_see() {
        Document page = Jsoup.parse(charts.arrivals(SPREAD, Medium.PAGE).toString());
        assertEquals(6, page.select(".kept-chart-row").size());
        assertEquals("true", page.select(".kept-chart > div").first().attr("aria-hidden"));
        assertEquals(
                List.of(
                        "More than a week early 0 0",
                        "1 to 7 days early 0 0",
                        "On the day 4 0",
                        "1 to 7 days late 0 0",
                        "8 to 28 days late 0 0",
                        "More than 28 days late 0 2"),
                page.select(".kept-unseen tbody tr").eachText());
        Document paper = Jsoup.parse(charts.arrivals(SPREAD, Medium.DOCUMENT).toString());
        assertEquals(0, paper.select("svg, [class]").size());
        assertTrue(paper.text().contains("On the day 4 0"));
    }

    @Test
    void stated_confidence_reads_without_its_picture_whose_dotted_line_is_what_was_said() {
        for (Medium medium : Medium.values()) {
            String text = Jsoup.parse(charts.stated(SPREAD, medium).toString()).text();
            assertTrue(text.contains("Said to be 60% sure: 7 of 10 kept"), text);
            assertTrue(text.contains("Said to be 80% sure: 6 of 10 kept"), text);
        }
        Document page = Jsoup.parse(charts.stated(SPREAD, Medium.PAGE).toString());
        assertEquals(List.of("59.8%", "79.4%"), page.select(".kept-rate-target").eachAttr("x1"));
        assertFalse(charts.stated(SPREAD, Medium.DOCUMENT).toString().contains("<svg"));
    }

    @Test
    void of_few_deliveries_and_without_groups_nothing_is_drawn() {
        DeliverySpread few = new DeliverySpread(Map.of(ArrivalKind.LATER, 4), List.of());
        assertTrue(charts.arrivals(few, Medium.PAGE).isEmpty());
        assertTrue(charts.stated(few, Medium.PAGE).isEmpty());
    }
}
