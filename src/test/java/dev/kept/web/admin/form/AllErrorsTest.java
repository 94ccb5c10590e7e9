package dev.kept.web.admin.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.Mockito.mock;

import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Texts;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.spelling.SpellingMerges;
import dev.kept.testing.BundledTexts;
import dev.kept.web.Zones;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminHost;
import dev.kept.web.admin.LastChange;
import dev.kept.web.admin.function.FunctionsContent;
import dev.kept.web.admin.rules.RulesContent;
import java.io.IOException;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A form that is wrong in several places says all of them, above the form and beside each field. */
class AllErrorsTest {

    private final Texts texts = BundledTexts.english();
    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());

    @Test
    void the_rules() throws IOException {
        LastChange last = new LastChange(texts, mock(UserManager.class), new Zones(FakeServices.of()));
        Document page = sent(
                new RulesContent(texts, rules, last),
                "form",
                Map.of(
                        "noticeDays",
                        "x",
                        "remindDays",
                        "soon",
                        "cause0.side",
                        "neighbours",
                        "calendar0.holidays",
                        "never"));
        assertEquals(
                List.of("kept-notice-days", "kept-remind-days", "kept-cause0-name", "kept-calendar0-name"),
                toldAndMarked(page));
        assertEquals("soon", page.selectFirst("#kept-remind-days").val());
        assertTrue(rules.lastChange().isEmpty());
    }

    @Test
    void a_function() throws IOException {
        InMemoryFunctionStore functions = new InMemoryFunctionStore();
        SpellingMerges names = mock(SpellingMerges.class);
        Document page = sent(
                new FunctionsContent(texts, functions, rules, names),
                "#kept-function-form",
                Map.of("name", "Sales", "zone", "Mars/Olympus", "contacts", "two words"));
        assertEquals(List.of("kept-function-zone", "kept-function-contacts"), toldAndMarked(page));
        assertEquals(List.of(), functions.all());
    }

    private Document sent(AdminContent<?> content, String form, Map<String, String> typed) throws IOException {
        AdminHost host = new AdminHost(texts, "Ada");
        Map<String, String> fields = new HashMap<>(AdminHost.filled(host.open(content, Map.of()), form));
        fields.putAll(typed);
        return host.send(content, "u-one", fields);
    }

    /** The ids that the summary leads to; each is that of a field that says what is wrong with it. */
    private static List<String> toldAndMarked(Document page) {
        Element summary = page.selectFirst("#kept-errors");
        assertNotNull(summary, page.text());
        assertTrue(summary.hasAttr("autofocus") && summary.attr("tabindex").equals("-1"));
        List<String> ids = summary.select("a").stream()
                .map(link -> link.attr("href").substring(1))
                .toList();
        for (String id : ids) {
            Element field = page.getElementById(id);
            assertEquals("true", field.attr("aria-invalid"), id);
            String[] described = field.attr("aria-describedby").split(" ");
            Element error = page.getElementById(described[described.length - 1]);
            assertTrue(error.hasClass("error") && summary.text().contains(error.text()), id);
        }
        assertEquals(ids.size(), page.select(".error[id]").size());
        return ids;
    }
}
