package dev.kept.web.admin.capability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.testing.BundledTexts;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminHost;
import dev.kept.web.admin.LastChange;
import java.io.IOException;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page <i>What is switched on</i>. */
class CapabilitiesPageTest {

    private final Texts texts = BundledTexts.english();
    private final Clock clock = Clock.systemUTC();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(clock);
    private final CapabilitiesContent content = new CapabilitiesContent(
            texts, rules, new LastChange(texts, mock(UserManager.class), new Zones(FakeServices.of())));

    @Test
    void each_is_ticked_while_it_is_on_and_says_what_it_is() throws IOException {
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.NOTICES, Capability.GOALS)), "u-one");
        Document page = new AdminHost(texts, "Ada").open(content, Map.of());
        assertEquals(Capability.values().length, page.select("input[name=on]").size());
        for (Capability one : Capability.values()) {
            assertEquals(
                    one != Capability.NOTICES && one != Capability.GOALS,
                    page.selectFirst("#kept-capability-" + one.code()).hasAttr("checked"),
                    one.code());
            assertFalse(page.selectFirst("#kept-capability-" + one.code() + "-hint")
                    .text()
                    .isBlank());
        }
    }

    @Test
    void what_is_not_ticked_is_off_and_all_other_rules_stay() throws IOException {
        rules.replace(HouseRules.STANDARD.correctingWithin(7), "u-one");
        AdminHost host = new AdminHost(texts, "Ada");
        Map<String, String> form = new HashMap<>(AdminHost.filled(host.open(content, Map.of()), "form"));
        form.put("on", Capability.REMINDERS.code());
        host.send(content, "u-two", form);
        HouseRules now = rules.current();
        assertEquals(7, now.correctMinutes());
        assertEquals(
                EnumSet.complementOf(EnumSet.of(Capability.REMINDERS, Capability.NOTICES)), EnumSet.copyOf(now.off()));
        assertFalse(now.mails().on());
        assertEquals("u-two", rules.lastChange().orElseThrow().userKey());
    }
}
