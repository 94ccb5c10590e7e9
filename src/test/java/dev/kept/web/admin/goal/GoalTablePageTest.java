package dev.kept.web.admin.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.kept.core.Texts;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.host.FakeServices;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.OwnGoalTables;
import dev.kept.web.PageStyles;
import dev.kept.web.admin.AdminHost;
import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page <i>Shared goals as a table</i>. */
class GoalTablePageTest {

    private final Texts texts = BundledTexts.english();
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final GoalTableContent content =
            new GoalTableContent(texts, new OwnGoalTables(goals, () -> true), new PageStyles(FakeServices.of()));

    private Document send(String action, String table) throws IOException {
        return new AdminHost(texts, "Ada").send(content, "u-one", Map.of("action", action, "table", table));
    }

    @Test
    void a_look_shows_what_would_change_and_changes_nothing() throws IOException {
        Document page = send("preview", "key,name\nGROW,<b>Grow</b>");
        assertEquals(
                "2 <b>Grow</b> (GROW) is added yes",
                page.select("#kept-goal-table-changes tbody tr").text());
        assertEquals(0, goals.all().size());
        assertTrue(page.selectFirst("#kept-goal-table-content").text().contains("GROW"));
    }

    @Test
    void what_is_wrong_is_told_with_line_and_column_beside_what_was_pasted() throws IOException {
        Document page = send("take", "key;name;by\nGROW;Grow;tomorrow");
        assertEquals(
                "Line 2, column by: Type a day as year-month-day, such as 2026-12-31.",
                page.select("#kept-goal-table-wrong li").text());
        assertNotNull(send("take", "key\n\"A").selectFirst("#kept-goal-table-error"));
        assertEquals(0, goals.all().size());
    }

    @Test
    void taking_over_leads_back_to_the_page() throws IOException {
        assertEquals("", send("take", "key,name\nGROW,Grow").text());
        assertEquals(1, goals.all().size());
        assertNotNull(send("preview", "key,name\nGROW,Grow").selectFirst("#kept-goal-table-same"));
    }
}
