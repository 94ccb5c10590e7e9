package it.kept.sandbox;

import static it.kept.sandbox.PanelHand.open;
import static it.kept.sandbox.PanelHand.promised;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** What is there and what is missing is told to whoever promises, and nothing is refused because of it. */
@ExtendWith(DemoSandbox.class)
class ReadinessTest {

    private static final String DAY = "2026-12-09";

    @Test
    void links_of_jira_say_what_has_to_be_done_before(RunningSandbox sandbox) {
        String issue = sandbox.newIssue("Open the shop in Norway");
        assertFalse(point(sandbox, issue, DAY, "description").get("there").asBoolean());
        assertEquals(
                List.of("description", "contacts"),
                subjects(sandbox, issue, DAY).subList(0, 2));
        String blocker = promised(sandbox, "Translate the texts", "2026-12-10");
        String unseen = blocker(sandbox, issue, sandbox.newIssue("Find a carrier"));
        blocker(sandbox, issue, blocker);
        JsonNode open = point(sandbox, issue, DAY, "blockers");
        assertFalse(open.get("there").asBoolean());
        assertTrue(open.get("sentence").asText().contains(unseen), open.toString());
        assertTrue(open.get("sentence").asText().contains(blocker), "promised, and for a later day");
        assertFalse(
                point(sandbox, issue, "2026-12-10", "blockers")
                        .get("sentence")
                        .asText()
                        .contains(blocker),
                "promised for that day");
        assertEquals(
                List.of(),
                subjects(sandbox, blocker, DAY).stream()
                        .filter("blockers"::equals)
                        .toList(),
                "what it blocks does not block it");
    }

    @Test
    void the_dialog_tells_it_and_takes_the_promise_all_the_same(RunningSandbox sandbox) {
        String issue = sandbox.newIssue("Sell vouchers");
        blocker(sandbox, issue, sandbox.newIssue("Ask the tax office"));
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + issue);
            open(browser, "kept-make");
            browser.typeInto("kept-make-requester", "Sales");
            browser.choose("kept-make-date", DAY);
            browser.awaitText("Blocked by issues that are neither done nor promised by then");
            browser.assertAccessible("#kept-make");
            browser.screenshot("panel-readiness");
            browser.find(By.cssSelector("label[for=kept-make-proposer-it]")).click();
            PanelHand.submit(browser, "kept-make");
            browser.awaitText("Offer, no answer yet");
        }
    }

    /** Links it as one that has to be done before the other. */
    private static String blocker(RunningSandbox sandbox, String issue, String blocker) {
        Http.Reply reply = sandbox.jiraAs("pm")
                .post(
                        "/rest/api/2/issueLink",
                        "{\"type\":{\"name\":\"Blocks\"},\"inwardIssue\":{\"key\":\"" + blocker
                                + "\"},\"outwardIssue\":{\"key\":\"" + issue + "\"}}");
        assertEquals(201, reply.status(), reply.body());
        return blocker;
    }

    private static JsonNode readiness(RunningSandbox sandbox, String issue, String day) {
        Http.Reply reply =
                sandbox.jiraAs("pm").get("/rest/kept/1/issues/" + issue + "/precedents?requester=Sales&date=" + day);
        assertEquals(200, reply.status(), reply.body());
        return reply.json().get("readiness");
    }

    private static List<String> subjects(RunningSandbox sandbox, String issue, String day) {
        List<String> subjects = new ArrayList<>();
        readiness(sandbox, issue, day)
                .forEach(point -> subjects.add(point.get("subject").asText()));
        return subjects;
    }

    private static JsonNode point(RunningSandbox sandbox, String issue, String day, String subject) {
        for (JsonNode point : readiness(sandbox, issue, day)) {
            if (point.get("subject").asText().equals(subject)) {
                return point;
            }
        }
        throw new AssertionError("Nothing is said of " + subject);
    }
}
