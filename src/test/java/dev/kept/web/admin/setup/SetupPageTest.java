package dev.kept.web.admin.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.setup.SetupFacts;
import dev.kept.core.setup.SetupFacts.HouseFacts;
import dev.kept.core.setup.SetupFacts.ProductFacts;
import dev.kept.testing.BundledTexts;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminHost;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page Setup. */
class SetupPageTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC);

    private final Texts texts = BundledTexts.english();

    @Test
    void each_open_line_says_what_is_missing_and_leads_to_where_it_is_done() throws IOException {
        HouseFacts house = new HouseFacts(
                Stream.of("A", "B<", "C", "D", "E", "F", "G")
                        .map(name -> new BusinessFunction(name, null, null, List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                PillarWeights.EQUAL,
                Set.of(),
                0);
        Document page = shown(new SetupFacts(new ProductFacts(true, null, true, false, List.of()), house));
        assertEquals("Still to do: 5", page.selectFirst("h2").text());
        assertEquals(
                "Without a contact: A, B<, C, D, E and 2 more. Nobody there can agree to a date or be warned."
                        + " Add contacts",
                page.selectFirst("#kept-setup-contacts").text());
        assertEquals(
                "/jira/plugins/servlet/kept/functions",
                page.selectFirst("#kept-setup-contacts a").attr("href"));
        assertEquals(
                "These pillars count, but nothing is measured for them yet: Understanding the business, Shared goals and"
                        + " priorities, Reliability, Transparency. Change the weights",
                page.selectFirst("#kept-setup-weights").text());
        assertEquals(
                "/jira/secure/admin/OutgoingMailServers.jspa",
                page.selectFirst("#kept-setup-mail a").attr("href"));
        assertEquals("Done: 5", page.selectFirst("#kept-setup-done summary").text());
        assertNull(page.selectFirst("#kept-setup-whole"));
    }

    @Test
    void where_nothing_is_left_it_says_so() throws IOException {
        Document page = shown(new SetupFacts(new ProductFacts(true, true, true, null, null), null));
        assertNotNull(page.selectFirst("#kept-setup-whole"));
        assertNull(page.selectFirst("#kept-setup-open"));
        assertEquals(3, page.select("#kept-setup-done li").size());
    }

    private Document shown(SetupFacts facts) throws IOException {
        return new AdminHost(texts, "Ada")
                .open(new SetupContent(texts, () -> facts, new PageStyles(FakeServices.of()), CLOCK), Map.of());
    }
}
