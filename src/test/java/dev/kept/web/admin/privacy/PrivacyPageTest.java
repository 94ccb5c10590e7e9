package dev.kept.web.admin.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.privacy.FakePeople;
import dev.kept.core.privacy.PersonDesk;
import dev.kept.testing.BundledTexts;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminHost;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page <i>Personal data</i>. */
class PrivacyPageTest {
    private final Texts texts = BundledTexts.english();
    private final FakePeople people = new FakePeople();
    private final PrivacyContent content =
            new PrivacyContent(texts, new PersonDesk(people, line -> Set.of()), new PageStyles(FakeServices.of()));

    private Document send(String action, String person) throws IOException {
        return new AdminHost(texts, "Ada").send(content, "u-one", Map.of("action", action, "person", person));
    }

    @Test
    void a_look_shows_places_and_what_can_be_done() throws IOException {
        Document page = send("look", "alex");
        assertEquals(
                "Who changed rules 1",
                page.select("#kept-privacy-places tbody tr").text());
        assertEquals("alex", page.selectFirst("#kept-privacy-person").text());
        assertTrue(people.knows);
    }

    @Test
    void erasing_says_how_much_and_keeps_no_name_on_the_page() throws IOException {
        Document page = send("erase", "alex");
        assertTrue(page.text().contains("Erased entries: 1."), page.text());
        assertFalse(page.text().contains("alex"));
        assertFalse(people.knows);
    }

    @Test
    void of_somebody_unknown_nothing_can_be_erased() throws IOException {
        Document page = send("look", "<sam>");
        assertTrue(page.selectFirst("#kept-privacy-nothing") != null);
        assertNull(page.selectFirst("#kept-privacy-erase"));
        assertEquals("<sam>", page.selectFirst("#kept-privacy-person").text());
    }

    @Test
    void nobody_is_refused_beside_the_field() throws IOException {
        assertTrue(send("look", " ").selectFirst("#kept-privacy-error") != null);
    }
}
