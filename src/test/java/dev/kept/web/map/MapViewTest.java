package dev.kept.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Slice;
import dev.kept.core.map.PartnershipMap;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MapViewTest {

    private static Document drawn(PartnershipMap map, Medium medium) {
        MapView view = new MapView(
                BundledTexts.english(), new Templates(new PlainTemplates()), () -> Optional.of("https://jira.example"));
        return Jsoup.parse(view.html(
                map, medium, medium.page() ? null : new ScoreboardView.Seen("Pat <Miller>", FakePartnership.TODAY)));
    }

    private static PartnershipMap with(List<String> functions, List<PartnershipMap.MapRow> rows) {
        return new PartnershipMap(FakePartnership.TODAY, 365, functions, new Slice<>(rows, 0, rows.size()));
    }

    @Test
    void first_a_sentence_says_how_much_is_known_then_each_pair_says_what_may_be_said() {
        Document map = drawn(FakePartnership.MAP, Medium.PAGE);
        assertEquals(
                "IT has commitments in 3 of 4 pairs of project and function. In one of these, enough came due to say how"
                        + " many were kept.",
                map.select(".kept-sentence").text());
        assertEquals(
                List.of("Project", "Finance", "Sales & <shop>"),
                map.select("thead th").eachText());
        assertEquals(List.of("A <bare> project", "Shop"), map.select("tbody th").eachText());
        assertEquals(
                List.of("too few to tell", "nothing promised", "75% 9 of 12 3 open", "too few to tell"),
                map.select("td").eachText());
    }

    @Test
    void only_a_share_that_is_told_has_a_picture_which_screen_readers_pass_over() {
        Document map = drawn(FakePartnership.MAP, Medium.PAGE);
        assertEquals(1, map.select("td > svg").size());
        assertEquals("true", map.select("td svg").attr("aria-hidden"));
        assertEquals(1, map.select("td.kept-map-enough").size());
        assertEquals(2, map.select("td.kept-map-few").size());
    }

    @Test
    void projects_lead_to_their_page_in_the_tracker() {
        assertTrue(drawn(FakePartnership.MAP, Medium.PAGE)
                .select("tbody th a")
                .attr("href")
                .startsWith("https://jira.example/projects/BARE"));
    }

    @Test
    void a_document_has_its_styles_in_itself_and_says_who_saw_it() {
        Document map = drawn(FakePartnership.MAP, Medium.DOCUMENT);
        assertEquals(0, map.select("svg, [class], a").size());
        assertTrue(map.text().contains("75% 9 of 12"));
        assertTrue(map.text().contains("As Pat <Miller> can see it in Jira"));
        for (Element cell : map.select("td")) {
            assertFalse(cell.attr("style").isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(Medium.class)
    void without_projects_or_functions_a_sentence_stands_in_place_of_the_table(Medium medium) {
        Document nobody = drawn(
                with(
                        List.of(),
                        FakePartnership.MAP.rows().items().stream()
                                .map(row -> new PartnershipMap.MapRow(row.projectKey(), row.projectName(), List.of()))
                                .toList()),
                medium);
        assertTrue(nobody.text().contains("No business function is listed"), nobody.text());
        Document nothing = drawn(with(List.of("Sales"), List.of()), medium);
        assertTrue(nothing.text().contains("There is no project that you may see."), nothing.text());
        assertNull(nothing.selectFirst("table"));
        PartnershipMap behind =
                new PartnershipMap(FakePartnership.TODAY, 365, List.of("Sales"), new Slice<>(List.of(), 999, 3));
        String told = drawn(behind, medium).text();
        assertTrue(told.contains("The list ends before this page."), told);
    }
}
