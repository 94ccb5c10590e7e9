package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import it.kept.golden.Visitor;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A warning goes to the requester's contacts by mail; where nobody can be told, the panel says so and what to do. */
@ExtendWith(DemoSandbox.class)
class WarningToldTest {

    private static final String WORDS = "The scanner arrives a week late.";

    @Test
    void a_warning_is_mailed_from_the_dialog_and_the_panel_says_that_it_was_told(RunningSandbox sandbox) {
        String key = promised(sandbox, "Scan the delivery notes", "Sales");
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector("[data-kept-open=kept-change]")).click();
            browser.awaitText("of Sales");
            browser.screenshot("warn-dialog");
            browser.assertAccessible("#kept-change");
            browser.find(By.id("kept-change-words")).sendKeys(WORDS);
            browser.find(By.cssSelector("[form=kept-change-form]")).click();
            browser.awaitText("The other side was told on");
            browser.screenshot("panel-told");
            browser.assertAccessible(".kept-panel");
        }
        assertEquals("told", commitment(sandbox, key).get("told").asText());
        String mail = null;
        for (JsonNode one :
                sandbox.jiraAs("admin").get("/rest/sandbox/1/outbox").json().get("mails")) {
            mail = one.get("subject").asText().startsWith(key + ":")
                            && one.get("body").asText().contains(WORDS)
                    ? one.get("body").asText()
                    : mail;
        }
        assertTrue(mail != null && mail.contains("IT warns that"), "no mail of the warning: " + mail);
    }

    @Test
    void where_nobody_can_be_told_the_panel_says_so_and_how_they_were_told_is_stated(RunningSandbox sandbox) {
        String key = promised(sandbox, "Repair the gate", "Facility");
        sandbox.jiraAs("pm").post(path(key) + "/steps", "{\"kind\":\"warn\",\"words\":\"The smith is ill.\"}");
        assertEquals("nobody", commitment(sandbox, key).get("told").asText());
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.awaitText("was told to nobody: Facility has no contact.");
            browser.screenshot("panel-told-nobody");
            browser.assertAccessible(".kept-panel");
            browser.find(By.cssSelector("[data-kept-open=kept-tell]")).click();
            browser.find(By.cssSelector("#kept-tell-told [value=phone]")).click();
            browser.screenshot("tell-dialog");
            browser.assertAccessible("#kept-tell");
            browser.find(By.cssSelector("[form=kept-tell-form]")).click();
            browser.awaitText("States that the other side was told on");
            browser.screenshot("panel-told-stated");
        }
        assertEquals("stated", commitment(sandbox, key).get("told").asText());
    }

    @Test
    void a_contact_with_an_account_says_on_the_panel_to_have_read_it(RunningSandbox sandbox) {
        Http.Reply added = Visitor.administrator(sandbox.jira())
                .submit("/plugins/servlet/kept/functions", "contacts", Map.of("name", "Depot", "contacts", "dev"));
        assertTrue(added.status() < 400, added.body());
        String key = promised(sandbox, "Count the pallets", "Depot");
        Http.Reply warned = sandbox.jiraAs("pm")
                .post(path(key) + "/steps", "{\"kind\":\"warn\",\"words\":\"The counter is broken.\"}");
        assertTrue(warned.status() < 300, warned.body());
        assertFalse(sandbox.jiraAs("pm").get("/browse/" + key).body().contains("kept-read"), "pm is no contact");
        String read = "{\"kind\":\"read\",\"event\":3}";
        Http.Reply refused = sandbox.jiraAs("pm").post(path(key) + "/steps", read);
        assertEquals(409, refused.status(), refused.body());
        try (Browser browser = Browser.openAs(sandbox.jira(), "dev")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector("[data-kept-open=kept-read]")).click();
            browser.awaitText("You agree to nothing by it.");
            browser.screenshot("read-dialog");
            browser.assertAccessible("#kept-read");
            browser.find(By.cssSelector("[form=kept-read-form]")).click();
            browser.awaitText("The business has read this.");
            browser.screenshot("panel-read");
        }
        String panel = sandbox.jiraAs("dev").get("/browse/" + key).body();
        assertFalse(panel.contains("kept-read"), "it is read");
        JsonNode timeline = sandbox.jiraAs("pm").get(path(key) + "/timeline").json();
        JsonNode last = timeline.get("values").get(timeline.get("values").size() - 1);
        assertEquals("answered", last.get("word").asText(), timeline.toString());
        assertEquals("contact", last.get("via").asText(), timeline.toString());
    }

    private static String promised(RunningSandbox sandbox, String summary, String requester) {
        String key = sandbox.newIssue(summary);
        Http.Reply reply = sandbox.jiraAs("pm")
                .post(
                        path(key),
                        "{\"requester\":\"" + requester + "\",\"date\":\"2026-12-04\",\"size\":2,\"side\":\"it\"}");
        assertEquals(201, reply.status(), reply.body());
        return key;
    }

    private static JsonNode commitment(RunningSandbox sandbox, String key) {
        return sandbox.jiraAs("pm").get(path(key)).json();
    }

    private static String path(String key) {
        return "/rest/kept/1/issues/" + key + "/commitment";
    }
}
