package dev.kept.web.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import dev.kept.core.Answer;
import dev.kept.core.figure.Pillar;
import dev.kept.core.goal.Goal;
import dev.kept.core.goal.GoalBook;
import dev.kept.core.goal.InMemoryGoalStore;
import dev.kept.core.goal.QuietProgress;
import dev.kept.core.host.FakeServices;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.house.HouseRules;
import dev.kept.core.house.InMemoryFunctionStore;
import dev.kept.core.house.InMemoryOneAtATime;
import dev.kept.core.house.InMemoryRuleStore;
import dev.kept.core.scoreboard.BoardTerms;
import dev.kept.core.scoreboard.BoardTermsStore;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.InMemoryBoardTerms;
import dev.kept.web.Zones;
import dev.kept.web.admin.function.FunctionsContent;
import dev.kept.web.admin.goal.GoalsContent;
import dev.kept.web.admin.rules.BoardTermsContent;
import dev.kept.web.admin.rules.RulesContent;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two administrators open the same page; the second one to save is told, and loses nothing that was typed. */
class SavedInBetweenTest {

    private static final String CHANGED =
            "Someone else saved changes while this page was open, so yours were not saved."
                    + " Save again to replace theirs, or reload the page to see them.";

    private final InMemoryRuleStore rules = new InMemoryRuleStore(Clock.systemUTC());
    private final InMemoryFunctionStore functions = new InMemoryFunctionStore();
    private final InMemoryGoalStore goals = new InMemoryGoalStore();
    private final InMemoryBoardTerms weights = new InMemoryBoardTerms();
    private AdminHost host;

    @BeforeEach
    void a_product() throws IOException {
        host = new AdminHost(BundledTexts.english(), "Ada");
    }

    private LastChange lastChange() {
        return new LastChange(BundledTexts.english(), host.users, new Zones(FakeServices.of(host.zones)));
    }

    /** Sends the form as it is after a change; it must be refused once and be taken when it is sent again. */
    private void refusedOnceThenTaken(AdminContent<?> content, Map<String, String> form, String error)
            throws IOException {
        Document refused = host.send(content, "u-two", form);
        verify(host.response).setStatus(409);
        verify(host.response, never()).sendRedirect(anyString());
        assertEquals(CHANGED, refused.select("[role=alert]").text());
        Map<String, String> again = AdminHost.filled(refused, error);
        form.forEach((name, value) -> {
            if (!name.equals("version")) {
                assertEquals(value, again.get(name), name);
            }
        });
        host.send(content, "u-two", again);
        verify(host.response).sendRedirect(anyString());
    }

    @Test
    void weights() throws IOException {
        BoardTermsContent content = TermsPage.of(weights, host);
        Map<String, String> form = AdminHost.filled(host.open(content, Map.of()), "#kept-weights");
        form.putAll(Map.of("understanding", "10", "shared_goals", "20", "reliability", "30", "transparency", "40"));
        form.put("reason", "Dates first.");
        weights.replace(null, BoardTerms.STANDARD, "Why not?", "u-one");
        refusedOnceThenTaken(content, form, "#kept-weights");
        assertEquals(40, weights.house().weights().of(Pillar.TRANSPARENCY));
    }

    @Test
    void a_wrong_number_does_not_take_the_lock_away() throws IOException {
        BoardTermsContent content = TermsPage.of(weights, host);
        Map<String, String> form = AdminHost.filled(host.open(content, Map.of()), "#kept-weights");
        form.put("understanding", "many");
        form = AdminHost.filled(host.send(content, "u-two", form), "#kept-weights");
        form.put("understanding", "25");
        form.put("reason", "Dates first.");
        weights.replace(null, BoardTerms.STANDARD, "Why not?", "u-one");
        refusedOnceThenTaken(content, form, "#kept-weights");
    }

    @Test
    void rules() throws IOException {
        RulesContent content = new RulesContent(BundledTexts.english(), rules, lastChange());
        Map<String, String> form = AdminHost.filled(host.open(content, Map.of()), "form");
        form.put("noticeDays", "3");
        rules.replace(HouseRules.STANDARD, "u-one");
        refusedOnceThenTaken(content, form, "form");
        assertEquals(3, rules.current().notice().days());
    }

    @Test
    void a_function_that_was_edited_or_is_to_be_removed() throws IOException {
        FunctionsContent content = new FunctionsContent(BundledTexts.english(), functions, rules, NamesUsed.NONE);
        functions.save(new BusinessFunction("Sales", null, null, List.of("ada")));
        Map<String, String> form = AdminHost.filled(host.open(content, Map.of("edit", "Sales")), "#kept-function-form");
        Map<String, String> removal = AdminHost.filled(host.open(content, Map.of("remove", "Sales")), "form");
        form.put("contacts", "eve");
        functions.save(new BusinessFunction("Sales", null, null, List.of("bob")));

        Document refused = host.send(content, "u-two", removal);
        assertEquals(CHANGED, refused.select("[role=alert]").text());
        assertTrue(functions.find("Sales").isPresent());
        refusedOnceThenTaken(content, form, "#kept-function-form");
        assertEquals(List.of("eve"), functions.find("Sales").orElseThrow().contacts());
        Map<String, String> fresh = AdminHost.filled(host.open(content, Map.of("remove", "Sales")), "form");
        host.send(content, "u-two", fresh);
        assertTrue(functions.find("Sales").isEmpty());
    }

    @Test
    void a_goal_also_after_a_search_for_its_page() throws IOException {
        GoalsContent content = new GoalsContent(
                BundledTexts.english(),
                goals,
                new GoalBook(goals, new InMemoryOneAtATime(), QuietProgress.NOTHING, Clock.systemUTC()),
                functions,
                words -> Answer.of(List.of()),
                new FakePartnership());
        goals.save(new Goal("FAST", "Faster", null));
        Map<String, String> form = AdminHost.filled(host.open(content, Map.of("edit", "FAST")), "#kept-goal-form");
        form.put("name", "Fastest");
        goals.save(new Goal("FAST", "Fast enough", null));
        form.put("action", "search");
        form = AdminHost.filled(host.send(content, "u-two", form), "#kept-goal-form");
        form.remove("action");
        refusedOnceThenTaken(content, form, "#kept-goal-form");
        assertEquals("Fastest", goals.find("FAST").orElseThrow().name());
    }

    @Test
    void whoever_is_alone_is_never_asked_twice() throws IOException {
        RulesContent content = new RulesContent(BundledTexts.english(), rules, lastChange());
        for (String days : List.of("2", "3")) {
            Map<String, String> form = AdminHost.filled(host.open(content, Map.of()), "form");
            form.put("noticeDays", days);
            host.send(content, "u-one", form);
            verify(host.response).sendRedirect("/jira/plugins/servlet/kept/rules?saved=true");
        }
    }

    @Test
    void a_form_that_the_database_does_not_take_comes_back_as_typed_with_a_sentence() throws IOException {
        BoardTermsStore full = mock(BoardTermsStore.class);
        when(full.house()).thenReturn(BoardTerms.STANDARD);
        doThrow(new IllegalStateException(new SQLException("No space left on device", "53100")))
                .when(full)
                .replace(any(), any(), any(), any());
        BoardTermsContent content = TermsPage.of(full, host);
        Map<String, String> form = AdminHost.filled(host.open(content, Map.of()), "#kept-weights");
        form.putAll(Map.of("understanding", "10", "shared_goals", "20", "reliability", "30", "transparency", "40"));
        form.put("reason", "Dates first.");
        Document shown = host.send(content, "u-one", form);
        verify(host.response).setStatus(503);
        String said = shown.select("[role=alert]").text();
        assertTrue(said.startsWith("The database could not be reached, or it takes no changes now"), said);
        assertEquals("40", AdminHost.filled(shown, "#kept-weights").get("transparency"));
    }
}
