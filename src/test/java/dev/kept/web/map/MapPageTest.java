package dev.kept.web.map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import dev.kept.core.Slice;
import dev.kept.core.Texts;
import dev.kept.core.map.PartnershipMap;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.PlainTemplates;
import dev.kept.web.BoxView;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class MapPageTest {

    private static Document page(PartnershipMap map) {
        Texts texts = BundledTexts.english();
        Templates templates = new Templates(new PlainTemplates());
        ApplicationProperties application = mock(ApplicationProperties.class);
        when(application.getBaseUrl(UrlMode.RELATIVE)).thenReturn("/wiki");
        return Jsoup.parse(new MapPage(
                        texts,
                        templates,
                        new BoxView(texts, templates),
                        new MapView(texts, templates, Optional::empty),
                        application)
                .html(map));
    }

    @Test
    void a_part_of_the_projects_says_which_and_leads_on() {
        Document page = page(FakePartnership.MAP);
        assertTrue(page.text().contains("Projects 1 to 2 of 3"), page.text());
        assertEquals(
                "/wiki/plugins/servlet/kept/map?windowDays=365&startAt=2",
                page.select("a[rel=next]").attr("href"));
    }

    @Test
    void behind_the_last_project_nothing_is_counted_and_the_first_page_is_offered() {
        Document page =
                page(new PartnershipMap(FakePartnership.TODAY, 365, List.of("Sales"), new Slice<>(List.of(), 999, 3)));
        assertTrue(page.text().contains("The list ends before this page."), page.text());
        assertFalse(page.text().contains("of 3"), page.text());
        assertEquals(1, page.select("a[rel=prev]").size());
        assertEquals(0, page.select("a[rel=next]").size());
    }
}
