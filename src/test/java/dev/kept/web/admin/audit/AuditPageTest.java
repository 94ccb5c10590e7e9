package dev.kept.web.admin.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.audit.AuditTrail;
import dev.kept.core.audit.InMemoryAuditLog;
import dev.kept.core.evidence.InMemoryWitnessStore;
import dev.kept.core.host.FakeServices;
import dev.kept.core.publishing.InMemoryChannelStore;
import dev.kept.testing.BundledTexts;
import dev.kept.web.PageStyles;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminHost;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.channel.ChannelContent;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page <i>Audit log</i>. */
class AuditPageTest {
    private final Texts texts = BundledTexts.english();
    private final AuditTrail trail = new AuditTrail(
            new InMemoryAuditLog(), entry -> {}, Clock.fixed(Instant.parse("2026-11-20T09:00:00Z"), ZoneOffset.UTC));
    private final UserManager users = mock(UserManager.class);
    private final Zones zones = new Zones(FakeServices.of());
    private final AuditContent content = new AuditContent(
            texts, trail, new LastChange(texts, users, zones), zones, new PageStyles(FakeServices.of()));

    private Document open(Map<String, String> address) throws IOException {
        return new AdminHost(texts, "Ada").open(content, address);
    }

    private static AuditMark mark(String state) {
        return new AuditMark(AuditAction.RULES, "<house>", state);
    }

    @Test
    void a_line_says_what_stood_there_and_what_stands_there_now() throws IOException {
        assertTrue(open(Map.of()).selectFirst("#kept-audit-nothing") != null);
        trail.note("u1", mark("days=14"), mark("days=7"));
        String row = open(Map.of()).select("#kept-audit tbody tr").text();
        assertTrue(row.endsWith("Rules changed <house> days=14 days=7"), row);
    }

    @Test
    void older_lines_are_on_the_next_page() throws IOException {
        for (int line = 0; line < 60; line++) {
            trail.note("u1", mark("a"), mark("b" + line));
        }
        Document first = open(Map.of());
        assertEquals(50, first.select("#kept-audit tbody tr").size());
        String older = first.selectFirst("#kept-audit-older").attr("href");
        Document second = open(Map.of("before", older.substring(older.indexOf('=') + 1)));
        assertEquals(10, second.select("#kept-audit tbody tr").size());
        assertNull(second.selectFirst("#kept-audit-older"));
        assertEquals(
                50, open(Map.of("before", "x")).select("#kept-audit tbody tr").size());
    }

    @Test
    void what_a_form_of_another_page_changes_is_noted_and_what_it_is_refused_is_not() throws IOException {
        ChannelContent channel = new ChannelContent(
                texts,
                new InMemoryChannelStore(),
                new InMemoryWitnessStore(),
                users,
                new LastChange(texts, users, zones));
        AdminHost host = new AdminHost(texts, "Ada");
        host.send(channel, "u-one", Map.of("action", "make"));
        assertTrue(host.noted().isEmpty(), "only system administrators may");
        when(users.isSystemAdmin(new UserKey("u-one"))).thenReturn(true);
        host.send(channel, "u-one", Map.of("action", "make"));
        AuditEntry line = host.noted().orElseThrow();
        assertEquals(
                "u-one CHANNEL make closed open",
                String.join(" ", line.userKey(), line.action().name(), line.subject(), line.before(), line.after()));
    }
}
