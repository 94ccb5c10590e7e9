package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.spelling.UsedName;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakeEvidence;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.FakeTransfer;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.web.Zones;
import dev.kept.web.admin.evidence.EvidenceContent;
import dev.kept.web.admin.function.FunctionsContent;
import dev.kept.web.admin.goal.GoalsContent;
import dev.kept.web.admin.rules.BoardTermsContent;
import dev.kept.web.admin.rules.RulesContent;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is typed into a field of an administration page, or stored from one, is shown as it was typed. */
class TypedTextIsEscapedTest {

    private static final String EVIL = "\"'><script>alert(1)</script>";

    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryBoardTerms weights = new InMemoryBoardTerms();
    private AdminHost host;

    @BeforeEach
    void a_product_whose_administrator_has_a_strange_name() throws IOException {
        host = new AdminHost(BundledTexts.english(), EVIL);
    }

    private LastChange lastChange() {
        return new LastChange(BundledTexts.english(), host.users, new Zones(FakeServices.of(host.zones)));
    }

    /** Fills every field that can be typed into, sends the form, and looks at what comes back. */
    private void typedEverywhere(AdminContent<?> content, String form, Map<String, String> address) throws IOException {
        Map<String, String> fields = new HashMap<>();
        Element shown = host.open(content, address).selectFirst(form);
        for (Element field : shown.select("input[type=text]:not([readonly]), input[type=search], textarea")) {
            fields.put(field.attr("name"), EVIL);
        }
        assertFalse(fields.isEmpty());
        shown.select("input[type=hidden], button[name]").forEach(field -> fields.put(field.attr("name"), field.val()));
        Document refused = host.send(content, "u-one", fields);
        safe(refused);
        for (Element field : refused.selectFirst(form).select("input[type=text], input[type=search], textarea")) {
            if (EVIL.equals(fields.get(field.attr("name")))
                    && !field.attr("name").equals("content")) {
                assertTrue(EVIL.equalsIgnoreCase(field.val()), field.outerHtml());
            }
        }
    }

    private void safe(Document page) {
        assertTrue(host.html().contains("&lt;script&gt;"), "the text is on the page");
        assertFalse(host.html().toLowerCase(Locale.ROOT).contains("<script"), host.html());
        assertEquals(0, page.select("script").size());
    }

    @Test
    void in_the_weights() throws IOException {
        weights.replace(null, BoardTerms.STANDARD, EVIL, "u-one");
        BoardTermsContent content = TermsPage.of(weights, host);
        safe(host.open(content, Map.of()));
        typedEverywhere(content, "#kept-weights", Map.of());
    }

    @Test
    void in_the_rules() throws IOException {
        RulesContent content = new RulesContent(BundledTexts.english(), rules, lastChange());
        typedEverywhere(content, "form", Map.of());
    }

    @Test
    void in_the_functions() throws IOException {
        functions.save(new BusinessFunction(EVIL, null, EVIL, List.of(EVIL)));
        NamesUsed names = new NamesUsed(List.of(new UsedName(EVIL, 3, false, List.of(), "")));
        FunctionsContent content = new FunctionsContent(BundledTexts.english(), functions, rules, names);
        safe(host.open(content, Map.of("edit", EVIL, "remove", EVIL, "saved", EVIL, "add", EVIL)));
        typedEverywhere(content, "#kept-function-form", Map.of());
    }

    @Test
    void in_the_goals() throws IOException {
        Goal.StrategyPage page = new Goal.StrategyPage("link", 7, EVIL, "https://wiki.example/?a=" + EVIL);
        goals.save(new Goal("GROWTH", EVIL, page));
        GoalsContent content = new GoalsContent(
                BundledTexts.english(),
                goals,
                new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, Clock.systemUTC()),
                functions,
                words -> Answer.of(List.of(page)),
                new FakePartnership());
        safe(host.open(content, Map.of("edit", "GROWTH", "remove", "GROWTH", "removed", EVIL)));
        typedEverywhere(content, "#kept-goal-form", Map.of());
    }

    @Test
    void on_the_page_of_evidence() throws IOException {
        EvidenceContent content = new EvidenceContent(BundledTexts.english(), new FakeEvidence(), new FakeTransfer());
        safe(host.send(content, "u-one", Map.of("project", EVIL, "action", "verify")));
        safe(host.send(content, "u-one", Map.of("project", EVIL, "action", "json")));
    }
}
