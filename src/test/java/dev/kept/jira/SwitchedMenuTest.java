package dev.kept.jira;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.jira.page.CapabilityCondition;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is switched off has no entry in a menu. */
class SwitchedMenuTest {

    private static final Path DESCRIPTOR =
            Path.of(System.getProperty("kept.basedir", ".")).resolve("atlassian-plugin.xml");

    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final Capabilities capabilities = new Capabilities(rules);

    /** Every menu entry that leads to a page of a capability has its condition. */
    @Test
    void menu_entries() throws IOException {
        Map<String, Capability> pages = Map.of(
                "backfill", Capability.HISTORY,
                "digest", Capability.DIGESTS,
                "publishing", Capability.PUBLISHING,
                "hooks", Capability.HOOKS,
                "hook-hosts", Capability.HOOKS,
                "goals", Capability.GOALS,
                "goal-rounds", Capability.GOAL_ORDER,
                "surveys", Capability.SURVEYS);
        List<String> items = Pattern.compile("<web-item .*?</web-item>", Pattern.DOTALL)
                .matcher(Files.readString(DESCRIPTOR))
                .results()
                .map(MatchResult::group)
                .toList();
        pages.forEach((page, capability) -> {
            List<String> leading = items.stream()
                    .filter(item -> item.matches("(?s).*>/plugins/servlet/kept/" + page + "[<?].*"))
                    .toList();
            assertTrue(!leading.isEmpty(), page);
            leading.forEach(item -> assertTrue(
                    item.contains("CapabilityCondition")
                            && item.contains("<param name=\"capability\">" + capability.code() + "</param>"),
                    item));
        });
    }

    @Test
    void a_menu_entry_is_shown_while_its_capability_is_on() {
        CapabilityCondition condition = new CapabilityCondition(capabilities);
        condition.init(Map.of("capability", "goal_order"));
        assertTrue(condition.shouldDisplay(Map.of()));
        rules.replace(HouseRules.STANDARD.without(Set.of(Capability.GOALS)), "admin");
        assertFalse(condition.shouldDisplay(Map.of()));
    }
}
