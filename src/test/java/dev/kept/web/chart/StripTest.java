package dev.kept.web.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.testing.BundledTexts;
import dev.kept.web.LocalFormat;
import dev.kept.web.chart.BarChart.PartKind;
import dev.kept.web.chart.Strip.Square;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class StripTest {

    private static final Document HTML = Jsoup.parse(new Strip(
                    "Oldest <first>",
                    List.of(new PartKind(Fill.SOLID, "Kept"), new PartKind(Fill.HOLLOW, "Missed")),
                    List.of(
                            new Square(Fill.SOLID, "SHOP-1 \"<b>\": kept", "/browse/SHOP-1?a&b"),
                            new Square(Fill.HOLLOW, "hidden: missed", null)))
            .drawn(new LocalFormat(BundledTexts.english()))
            .toString());

    @Test
    void each_case_is_a_link_that_says_what_it_is() {
        Element link = HTML.selectFirst("li a");
        assertEquals("/browse/SHOP-1?a&b", link.attr("href"));
        assertEquals("SHOP-1 \"<b>\": kept", link.attr("aria-label"));
        assertEquals(link.attr("aria-label"), link.attr("title"));
    }

    @Test
    void what_may_not_be_seen_is_told_and_leads_nowhere() {
        Element hidden = HTML.select("li").get(1);
        assertEquals(0, hidden.select("a").size());
        assertEquals("hidden: missed", hidden.selectFirst("[role=img]").attr("aria-label"));
    }

    @Test
    void the_legend_counts_and_looks_like_the_squares() {
        assertEquals("Kept: 1 Missed: 1", HTML.selectFirst(".kept-legend").text());
        assertEquals(2, HTML.select(".kept-fill-solid").size());
        assertEquals("Oldest <first>", HTML.selectFirst("ul").attr("aria-label"));
    }
}
