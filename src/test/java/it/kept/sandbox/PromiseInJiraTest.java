package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A project manager makes promises in Jira: in the panel and on the create screen. */
@ExtendWith(DemoSandbox.class)
class PromiseInJiraTest {

    @Test
    void a_promise_is_made_in_the_panel_and_kept_by_resolving_the_issue(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Show the cost of a return");
        try (Browser browser = Browser.logIn(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector("[data-kept-open=kept-make]")).click();
            browser.typeInto("kept-make-size", "-");
            browser.find(By.cssSelector("[form=kept-make-form]")).click();
            browser.awaitText("A value is required.");
            browser.awaitText("This must be a number.");
            browser.screenshot("commitment-error");

            browser.typeInto("kept-make-size", "3");
            browser.typeInto("kept-make-requester", "Finance");
            browser.find(By.cssSelector("label[for=kept-make-proposer-]")).click();
            browser.choose("kept-make-date", "2026-12-04");
            browser.screenshot("commitment-dialog");
            browser.assertAccessible("#kept-make");
            browser.find(By.cssSelector("[form=kept-make-form]")).click();
            browser.awaitText("Open");
            browser.screenshot("commitment-open");
            assertEquals(1, found(sandbox, key, "commitmentOutcome = pending AND promisedTo = Finance"));

            browser.find(By.xpath("//button[normalize-space()='Done'] | //a[normalize-space()='Done']"))
                    .click();
            browser.awaitText("Done: " + key);
            browser.find(By.cssSelector("form.aui .aui-button-primary")).click();
            browser.awaitText("Reopen");
            browser.awaitText("Kept by first date");
            browser.screenshot("commitment-kept");
        }
        assertEquals(1, found(sandbox, key, "commitmentOutcome = kept_first AND commitmentDue = 2026-12-04"));
        assertEquals("2026-11-20", commitment(sandbox, key).get("deliveredOn").asText());
    }

    @Test
    void the_fields_on_the_create_screen_make_the_same_promise(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/secure/CreateIssue.jspa?project=SHOP");
            browser.type("summary", "Say which colours are sold out");
            browser.fillLabelled("Promised to", "Sales");
            browser.fillLabelled("Promised for", "2026-12-11");
            browser.fillLabelled("Commitment size", "5");
            browser.screenshot("create-screen");
            browser.find(By.cssSelector("form [type=submit][value=Create], form button.aui-button-primary"))
                    .click();
            browser.awaitText("Open");
            browser.screenshot("created-with-promise");

            JsonNode commitment = commitment(sandbox, keyIn(browser));
            assertEquals("Sales", commitment.get("requester").asText());
            assertEquals("2026-12-11", commitment.get("firstDate").asText());
            assertEquals(5, commitment.get("size").asInt());
        }
    }

    @Test
    void a_date_that_is_over_is_refused_on_the_create_screen(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/secure/CreateIssue.jspa?project=SHOP");
            browser.type("summary", "Promise for yesterday");
            browser.fillLabelled("Promised to", "Sales");
            browser.fillLabelled("Promised for", "2026-11-01");
            browser.find(By.cssSelector("form [type=submit][value=Create], form button.aui-button-primary"))
                    .click();

            browser.awaitText("is already over");
            browser.screenshot("create-screen-error");
        }
    }

    @Test
    void a_date_changed_without_the_requester_moves_only_what_the_field_shows(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Print the shelf plan");
        Http pm = sandbox.jiraAs("pm");
        pm.post(path(key), "{\"requester\":\"Warehouse\",\"date\":\"2026-12-01\",\"size\":2,\"side\":\"it\"}");

        pm.post(path(key) + "/steps", "{\"kind\":\"change_date\",\"date\":\"2026-12-15\",\"requesterAgreed\":false}");
        JsonNode proposed = commitment(sandbox, key);
        pm.post(path(key) + "/steps", "{\"kind\":\"change_date\",\"date\":\"2026-12-15\",\"requesterAgreed\":true}");
        JsonNode agreed = commitment(sandbox, key);

        assertEquals("2026-12-01", proposed.get("agreedDate").asText());
        assertEquals("2026-12-15", proposed.get("latestDate").asText());
        assertEquals("2026-12-15", agreed.get("agreedDate").asText());
        assertEquals("2026-12-01", agreed.get("firstDate").asText());
    }

    @Test
    void moving_and_deleting_the_issue_keeps_the_record(RunningSandbox sandbox) {
        String key = sandbox.newIssue("Clean up the price list");
        Http pm = sandbox.jiraAs("pm");
        int before = total(sandbox);
        pm.post(path(key), "{\"requester\":\"Sales\",\"date\":\"2026-12-01\",\"size\":2,\"side\":\"it\"}");
        assertEquals(before + 1, total(sandbox));

        assertTrue(sandbox.jiraAs("admin")
                        .send("DELETE", "/rest/api/2/issue/" + key, "application/json", "")
                        .status()
                < 300);

        assertEquals(404, pm.get(path(key)).status(), "a deleted issue is gone for its readers");
    }

    private static JsonNode commitment(RunningSandbox sandbox, String key) {
        Http.Reply reply = sandbox.jiraAs("pm").get(path(key));
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private static int found(RunningSandbox sandbox, String key, String jql) {
        String query = URLEncoder.encode("key = " + key + " AND " + jql, StandardCharsets.UTF_8);
        return sandbox.jiraAs("pm")
                .get("/rest/api/2/search?jql=" + query)
                .json()
                .get("total")
                .asInt();
    }

    private static int total(RunningSandbox sandbox) {
        return sandbox.jiraAs("pm")
                .get("/rest/kept/1/projects/SHOP/commitments?maxResults=1")
                .json()
                .get("total")
                .asInt();
    }

    private static String path(String key) {
        return "/rest/kept/1/issues/" + key + "/commitment";
    }

    private static String keyIn(Browser browser) {
        String address = browser.driver().getCurrentUrl();
        return address.substring(address.lastIndexOf('/') + 1).replaceAll("[?#].*", "");
    }
}
