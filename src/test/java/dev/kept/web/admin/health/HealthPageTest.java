package dev.kept.web.admin.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.health.GivenHealthFigures;
import dev.kept.core.health.HealthDesk;
import dev.kept.core.health.HealthFinding;
import dev.kept.core.health.HealthLook;
import dev.kept.core.health.HealthSubject;
import dev.kept.core.health.InMemoryHealthNotes;
import dev.kept.core.health.NoteEnding;
import dev.kept.core.host.FakeProduct;
import dev.kept.core.host.FakeServices;
import dev.kept.core.host.Feature;
import dev.kept.core.host.Health;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.link.Json;
import dev.kept.link.house.SupportJson;
import dev.kept.testing.BundledTexts;
import dev.kept.web.PageStyles;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminHost;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page <i>Health</i>. */
class HealthPageTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");

    private final Texts texts = BundledTexts.english();
    private final InMemoryHealthNotes notes = new InMemoryHealthNotes();
    private final GivenHealthFigures source = new GivenHealthFigures();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final Health features = new Health(
            List.of(new Health.FeatureState(Feature.LINKS, Feature.LINKS.services())),
            List.of(new Health.LostModule("promised-by", "com.atlassian.jira.Gone")));
    private final HealthDesk desk = new HealthDesk(
            () -> features,
            new HealthLook(notes, source, new InMemoryChannelStore(), new FakeProduct("jira"), clock),
            notes,
            source,
            clock);
    private final HealthContent content = new HealthContent(
            texts, desk, new Zones(FakeServices.of()), new FakeProduct("jira"), new PageStyles(FakeServices.of()));

    private Document open() throws IOException {
        return new AdminHost(texts, "Ada").open(content, Map.of());
    }

    @Test
    void what_is_ill_is_said_first_and_with_what_to_do() throws IOException {
        notes.note(HealthSubject.job("dev.kept.notices"), NoteEnding.FAILED, "i-7", NOW);
        Document page = open();
        assertTrue(page.selectFirst("#kept-health-overall").hasClass("aui-message-error"));
        String row = page.select("#kept-health-checks tbody tr").get(1).text();
        assertTrue(row.startsWith("Job: news by email Ill The last run failed. Incident: i-7"), row);
        assertTrue(row.contains(texts.text(HealthFinding.ADVICE.key(HealthFinding.RUN_FAILED))), row);
    }

    @Test
    void what_is_off_stands_below_with_what_is_missing() throws IOException {
        Document page = open();
        assertTrue(page.selectFirst("#kept-health")
                .text()
                .contains(Feature.LINKS.services().get(0)));
        assertEquals(
                "promised-by: com.atlassian.jira.Gone is missing",
                page.select("#kept-health-modules li").text());
    }

    @Test
    void a_database_that_is_away_is_a_page_all_the_same() throws IOException {
        notes.away = new IllegalStateException("no connection to db.example.org");
        Document page = open();
        assertEquals(1, page.select("#kept-health-checks tbody tr").size());
        assertFalse(page.text().contains("db.example.org"));
        assertNull(page.selectFirst("#kept-health-drop"));
    }

    @Test
    void a_key_is_shown_once() throws IOException {
        AdminHost host = new AdminHost(texts, "Ada");
        String key = host.send(content, "u-one", Map.of("action", "make"))
                .selectFirst("#kept-health-key")
                .text();
        assertTrue(desk.report(key, (incident, failure) -> {}).isPresent());
        Document later = host.open(content, Map.of());
        assertNull(later.selectFirst("#kept-health-key"));
        assertTrue(later.selectFirst("#kept-health-drop") != null);
        host.send(content, "u-one", Map.of("action", "drop"));
        assertTrue(desk.report(key, (incident, failure) -> {}).isEmpty());
    }

    @Test
    void the_file_for_those_who_help_has_codes_and_numbers_alone() {
        notes.note(HealthSubject.verified(10_001), NoteEnding.FAILED, null, NOW);
        String file = Json.text(SupportJson.of(
                new SupportJson.ProductJson("jira", "21"),
                desk.report((incident, failure) -> {}),
                features,
                desk.tables((incident, failure) -> {})));
        assertTrue(file.contains("\"LEDGER_EVENT\":12"), file);
        assertTrue(file.contains("\"finding\":\"different\""), file);
        assertFalse(file.contains("10001"), file);
    }
}
