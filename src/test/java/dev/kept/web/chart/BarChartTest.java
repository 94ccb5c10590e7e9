package dev.kept.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.measure.Interval;
import dev.kept.testing.BundledTexts;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

class BarChartTest {

    private static final LocalFormat GERMAN = new LocalFormat(BundledTexts.german());
    private static final BarChart CHART = new BarChart(
            "Out <of>",
            "Time",
            true,
            List.of(
                    new BarChart.PartKind(Fill.SOLID, "Kept"),
                    new BarChart.PartKind(Fill.DOTTED, "Never"),
                    new BarChart.PartKind(Fill.HOLLOW, "Missed & more")),
            List.of(
                    new BarChart.ChartBar("Spring", List.of(1_500, 0, 500)),
                    new BarChart.ChartBar("<b>Autumn", List.of(1, 0, 0))));

    @Test
    void parts_are_as_wide_as_their_counts_and_never_too_narrow_for_their_number() {
        Document html = Jsoup.parse(CHART.drawn(Medium.PAGE, GERMAN).toString());

        assertEquals(List.of("75.00%", "25.00%", "5.00%"), parts(html).eachAttr("width"));
        assertEquals(List.of("0.00%", "75.00%", "0.00%"), parts(html).eachAttr("x"));
        assertEquals(List.of("1.500", "500", "1"), parts(html).eachText());
        BarChart crowded =
                new BarChart("", "", false, CHART.kinds(), List.of(new BarChart.ChartBar("", List.of(1_000, 1, 1))));
        double all = parts(Jsoup.parse(crowded.drawn(Medium.PAGE, GERMAN).toString())).eachAttr("width").stream()
                .mapToDouble(width -> Double.parseDouble(width.replace("%", "")))
                .sum();
        assertEquals(100, all, 0.1, "no bar is longer than its place");
    }

    @Test
    void a_picture_is_hidden_from_screen_readers_who_get_a_table() {
        Document html = Jsoup.parse(CHART.drawn(Medium.PAGE, GERMAN).toString());

        html.select("svg")
                .forEach(svg ->
                        assertFalse(svg.parents().select("[aria-hidden=true]").isEmpty()));
        Element table = html.selectFirst(".kept-unseen table");
        assertEquals("Out <of>", table.selectFirst("caption").text());
        assertEquals(
                List.of("Time", "Kept", "Never", "Missed & more"),
                table.select("thead th").eachText());
        assertEquals(
                List.of("<b>Autumn", "1", "0", "0"),
                table.select("tbody tr").last().children().eachText());
    }

    @Test
    void patterns_need_no_ids_so_that_a_page_can_hold_several() {
        String html = CHART.drawn(Medium.PAGE, GERMAN).toString();

        assertFalse(html.contains(" id="), html);
        assertFalse(html.contains("url("), html);
    }

    @Test
    void a_document_has_cells_with_the_same_texts() {
        String html = CHART.drawn(Medium.DOCUMENT, GERMAN).toString();

        assertFalse(html.contains("<svg"), html);
        assertFalse(html.contains("class="), html);
        assertEquals(
                List.of("Spring", "1.500", "0", "500"),
                Jsoup.parse(html).select("tbody tr").first().children().eachText());
        assertTrue(Jsoup.parse(html).select("td").first().attr("style").contains("background-color"), html);
    }

    @Test
    void kinds_that_no_bar_has_can_be_left_out() {
        assertEquals(
                List.of("Kept", "Missed & more"),
                CHART.used().kinds().stream().map(BarChart.PartKind::name).toList());
        assertEquals(List.of(1_500, 500), CHART.used().bars().get(0).counts());
    }

    @Test
    void a_rate_is_a_line_on_a_page_and_cells_of_one_width_in_a_document() {
        RateBar bar = new RateBar(0.6, new Interval(0.5, 0.75), 0.8);
        Document page = Jsoup.parse(bar.drawn(Medium.PAGE).toString());
        Document document = Jsoup.parse(bar.drawn(Medium.DOCUMENT).toString());

        assertEquals("50.0%", page.selectFirst(".kept-rate-band").attr("x1"));
        assertEquals("74.5%", page.selectFirst(".kept-rate-band").attr("x2"));
        assertEquals("79.4%", page.selectFirst(".kept-rate-target").attr("x1"));
        assertEquals(
                List.of("50.0%", "10.0%", "2.0%", "13.0%", "5.0%", "20.0%"),
                document.select("td").eachAttr("width"));
        assertEquals(1, document.select("td[style*=dotted]").size());
        for (double end : new double[] {0, 1}) {
            RateBar all = new RateBar(end, new Interval(0, 1), end);
            double sum = Jsoup.parse(all.drawn(Medium.DOCUMENT).toString()).select("td").eachAttr("width").stream()
                    .mapToDouble(width -> Double.parseDouble(width.replace("%", "")))
                    .sum();
            assertEquals(100, sum, 0.2);
        }
    }

    private static Elements parts(Document html) {
        return html.select("svg.kept-chart-bar > svg");
    }
}
