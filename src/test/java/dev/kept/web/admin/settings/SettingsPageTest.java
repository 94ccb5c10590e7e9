package dev.kept.web.admin.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.settings.HouseSettings;
import dev.kept.core.settings.SettingsTransfer;
import dev.kept.jira.setup.JiraSettings;
import dev.kept.link.Json;
import dev.kept.link.house.SettingsJson;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminHost;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page <i>All settings</i>. */
class SettingsPageTest {

    private final Texts texts = BundledTexts.english();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final SettingsTransfer transfer = new SettingsTransfer(
            rules, new InMemoryBoardTerms(), new InMemoryFunctionStore(), new InMemoryOneAtATime());
    private final UserManager users = mock(UserManager.class);
    private final SettingsContent content =
            new SettingsContent(texts, new JiraSettings(users, transfer), new PageStyles(FakeServices.of()));

    private String file() {
        HouseSettings now = transfer.now();
        return new String(
                Json.pretty(SettingsJson.of(
                        new HouseSettings(now.rules().correctingWithin(3), now.terms(), now.functions()))),
                StandardCharsets.UTF_8);
    }

    private Document send(Map<String, String> form) throws IOException {
        when(users.isSystemAdmin(new UserKey("u-one"))).thenReturn(true);
        when(users.getRemoteUserKey()).thenReturn(new UserKey("u-one"));
        return new AdminHost(texts, "Ada").send(content, "u-one", form);
    }

    @Test
    void a_look_shows_what_would_change_and_changes_nothing() throws IOException {
        Document page = send(Map.of("action", "preview", "content", file()));
        assertEquals(
                "rules.correctMinutes 15 3",
                page.select("#kept-settings-changes tbody tr").text());
        assertEquals(HouseRules.STANDARD, rules.current());
    }

    @Test
    void taking_over_leads_back_to_the_page() throws IOException {
        assertEquals(
                "",
                send(Map.of("action", "take", "content", file(), "reason", "as on test"))
                        .text());
        assertEquals(3, rules.current().correctMinutes());
    }

    @Test
    void what_was_pasted_stays_beside_what_is_wrong_with_it() throws IOException {
        Document page = send(Map.of("action", "take", "content", "{\"version\": 1}", "reason", "<b>"));
        assertEquals(
                "{\"version\": 1}", page.selectFirst("#kept-settings-content").text());
        assertEquals("<b>", page.selectFirst("#kept-settings-reason").val());
        assertTrue(page.selectFirst("#kept-settings-content-error").text().contains("rules"), page.text());
        Document none = send(Map.of("action", "preview", "content", "hello"));
        assertTrue(none.selectFirst("#kept-settings-content-error").text().startsWith("This is no settings file"));
        String wrong = file().replace("\"reopenDays\" : 14", "\"reopenDays\" : 9999");
        Document refused = send(Map.of("action", "preview", "content", wrong));
        assertNotNull(refused.selectFirst("#kept-settings-wrong"));
        assertTrue(refused.selectFirst("#kept-settings-wrong").text().contains("rules.reopenDays"));
    }

    @Test
    void it_is_for_system_administrators_alone() throws IOException {
        Document page = new AdminHost(texts, "Ada").send(content, "u-two", Map.of("action", "take", "content", file()));
        assertEquals(HouseRules.STANDARD, rules.current());
        assertEquals(0, page.select("textarea").size());
    }
}
