package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Each function of JQL finds its promises, and tells who asks wrongly what to write. */
@ExtendWith(DemoSandbox.class)
class PromiseQueriesTest {

    private static final String MOVE =
            "{\"kind\":\"change_date\",\"date\":\"2026-12-18\",\"requesterAgreed\":false,\"words\":\"more to do\"}";

    private final RunningSandbox sandbox;
    private final Promises promises;

    PromiseQueriesTest(RunningSandbox sandbox) {
        this.sandbox = sandbox;
        promises = new Promises(sandbox);
    }

    @Test
    void moved_and_without_consent_find_a_new_date() {
        String moved = promises.promised("Moved", "Service", "2026-12-04");
        String still = promises.promised("Not moved", "Service", "2026-12-04");
        promises.step(moved, MOVE);
        for (String function : new String[] {
            "promisesMoved(\"-30d\")", "promisesMoved(\"2026-11-20\")", "promisesWithoutConsent()", "promisesInDanger()"
        }) {
            assertTrue(promises.finds(moved, "issue in " + function), function);
            assertFalse(promises.finds(still, "issue in " + function), function);
            assertTrue(promises.finds(still, "issue not in " + function), function);
        }
        promises.step(moved, "{\"kind\":\"accept\"}");
        assertTrue(promises.finds(moved, "issue in promisesMoved(\"-1d\")"));
        assertFalse(promises.finds(moved, "issue in promisesWithoutConsent()"));
        assertFalse(promises.finds(moved, "issue in promisesInDanger()"));
    }

    @Test
    void a_warning_is_danger() {
        String warned = promises.promised("Warned of", "Sales", "2026-12-04");
        assertFalse(promises.finds(warned, "issue in promisesInDanger()"));
        promises.step(warned, "{\"kind\":\"warn\",\"words\":\"The supplier is late\"}");
        assertTrue(promises.finds(warned, "issue in promisesInDanger()"));
    }

    @Test
    void due_within_reaches_to_the_last_day() {
        String last = promises.promised("Due on the last day", "Sales", "2026-11-27");
        assertTrue(promises.finds(last, "issue in promisesDueWithin(\"7d\")"));
        assertTrue(promises.finds(last, "issue in promisesDueWithin(\"1w\")"));
        assertFalse(promises.finds(last, "issue in promisesDueWithin(\"6d\")"));
    }

    @Test
    void to_finds_in_any_case_and_only_what_the_searcher_may_see() {
        String secret = promises.promised("Not for dev", "Query Ltd", "2026-12-04");
        String open = promises.promised("For everybody", "Query Ltd", "2026-12-04");
        promises.edit(secret, "\"security\":{\"name\":\"Restricted\"}");
        assertEquals(
                2, promises.found("pm", "issue in promisesTo(\"QUERY ltd\")").size());
        assertEquals(
                1, promises.found("dev", "issue in promisesTo(\"query ltd\")").size());
        assertTrue(promises.found("dev", "issue in promisesTo(\"Query Ltd\")").contains(open));
    }

    @Test
    void reindexing_changes_no_answer() {
        String key = promises.promised("Indexed again", "Sales", "2026-12-04");
        promises.step(key, MOVE);
        Http.Reply reply = sandbox.jiraAs("admin").form("/secure/admin/IndexReIndex.jspa");
        assertTrue(reply.status() < 400, reply.status() + " " + reply.body());
        assertTrue(promises.finds(key, "commitmentOutcome = pending AND issue in promisesMoved(\"-1d\")"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "promisesMoved()              | takes one value between its brackets",
                "promisesMoved(\"30d\")       | Write days or weeks back such as",
                "promisesMoved(\"soon\")      | Write days or weeks back such as",
                "promisesDueWithin(\"-7d\")   | Write days or weeks ahead such as",
                "promisesDueWithin(7d, 8d)    | takes one value between its brackets",
                "promisesTo(\"\")             | takes the name of a business function",
                "promisesInDanger(now)        | takes nothing between its brackets",
                "promisesWithoutConsent(x)    | takes nothing between its brackets",
            })
    void a_wrong_argument_is_refused_with_a_sentence(String function, String sentence) {
        Http.Reply reply = promises.search("pm", "issue in " + function);
        assertEquals(400, reply.status(), reply.body());
        assertTrue(reply.body().contains(sentence), reply.body());
    }

    @Test
    void the_search_page_says_what_each_function_is_for() {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/issues/?jql=issue%20in%20promisesDueWithin(%2230d%22)");
            browser.find(By.cssSelector("#jql-functions summary")).click();
            browser.awaitText("Issues with an open commitment for which a new date was named");
            browser.screenshot("jql-functions");
        }
    }
}
