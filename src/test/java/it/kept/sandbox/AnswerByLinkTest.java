package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** The requester's contacts are asked by mail and answer by a link, without an account in Jira. */
@ExtendWith(DemoSandbox.class)
class AnswerByLinkTest {

    private static final Pattern LINK = Pattern.compile("href=\"([^\"]*/plugins/servlet/kept/answer[^\"]*)\"");
    private static final String PROPOSED = "December 10, 2026";
    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_contact_without_an_account_agrees_to_a_new_date_once(RunningSandbox sandbox) {
        addFunction(sandbox, "Legal", "boss@legal.example");
        Http pm = sandbox.jiraAs("pm");
        String id = proposal(sandbox, "Legal");
        Http.Reply asked = pm.post("/rest/kept/1/commitments/" + id + "/requests", "{}");
        assertEquals(409, asked.status(), "the proposal asked them at once");
        assertTrue(asked.body().contains("asked about this today already"), asked.body());
        String path = linkTo(sandbox, "boss@legal.example");
        Http nobody = sandbox.jiraAs(Http.ANONYMOUS);

        for (int scanned = 0; scanned < 3; scanned++) {
            Http.Reply page = nobody.get(path);
            assertEquals(200, page.status(), page.body());
            assertTrue(page.body().contains(PROPOSED), page.body());
        }
        assertEquals(
                "2026-12-04",
                pm.get("/rest/kept/1/commitments/" + id)
                        .json()
                        .get("agreedDate")
                        .asText());

        String form = URI.create(path).getRawQuery() + "&answer=yes";
        Http.Reply answered = nobody.send("POST", URI.create(path).getPath(), FORM, form);
        assertEquals(200, answered.status(), answered.body());
        JsonNode agreed = pm.get("/rest/kept/1/commitments/" + id).json();
        assertEquals("2026-12-10", agreed.get("agreedDate").asText());
        JsonNode events = pm.get("/rest/kept/1/issues/" + agreed.get("issueKey").asText() + "/commitment/timeline")
                .json()
                .get("values");
        assertEquals("link", events.get(events.size() - 1).get("via").asText());

        assertEquals(410, nobody.get(path).status());
        Http.Reply again = nobody.send("POST", URI.create(path).getPath(), FORM, form);
        assertEquals(410, again.status());
        assertTrue(again.body().contains("This question is already answered."), again.body());
        assertEquals(404, nobody.get("/plugins/servlet/kept/answer?token=x").status());
        assertEquals(404, nobody.get("/plugins/servlet/kept/answer").status());
    }

    @Test
    void a_reader_of_confluence_without_a_jira_account_declines_on_the_page_the_link_leads_to(RunningSandbox sandbox) {
        addFunction(sandbox, "Purchasing", "boss@purchasing.example");
        Http pm = sandbox.jiraAs("pm");
        String id = proposal(sandbox, "Purchasing");
        pm.post("/rest/kept/1/commitments/" + id + "/requests", "{}");
        String path = linkTo(sandbox, "boss@purchasing.example");
        try (Browser browser = Browser.openAs(sandbox.confluence(), "sales")) {
            browser.go(path);
            browser.awaitText("Do you agree?");
            browser.screenshot("answer-question");
            browser.assertAccessible("form.aui[action*=kept]");
            browser.type("words", "The audit starts on the 8th.");
            browser.find(By.cssSelector("button[name=answer][value=no]")).click();
            browser.awaitText("Your answer is saved.");
            browser.screenshot("answer-thanks");
        }
        JsonNode declined = pm.get("/rest/kept/1/commitments/" + id).json();
        assertEquals("2026-12-04", declined.get("agreedDate").asText());
        assertTrue(declined.get("proposal").isNull());
    }

    @Test
    void nobody_can_be_asked_where_nothing_waits_or_nobody_speaks_for_the_requester(RunningSandbox sandbox) {
        Http pm = sandbox.jiraAs("pm");
        String unknown = proposal(sandbox, "Nobody knows them");
        Http.Reply none = pm.post("/rest/kept/1/commitments/" + unknown + "/requests", "{}");
        assertEquals(409, none.status());
        assertTrue(none.body().contains("is not among the business functions"), none.body());
        Http.Reply forbidden = sandbox.jiraAs("dev").post("/rest/kept/1/commitments/none/requests", "{}");
        assertEquals(404, forbidden.status());
        assertFalse(forbidden.body().contains("Exception"));
    }

    /** An issue promised by 4 December whose provider proposes the 10th; returns the commitment's id. */
    private static String proposal(RunningSandbox sandbox, String requester) {
        Http pm = sandbox.jiraAs("pm");
        String key = pm.post(
                        "/rest/api/2/issue",
                        "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},"
                                + "\"summary\":\"Terms for returns\"}}")
                .json()
                .get("key")
                .asText();
        String commitment = "/rest/kept/1/issues/" + key + "/commitment";
        Http.Reply made = pm.post(commitment, "{\"requester\":\"" + requester + "\",\"date\":\"2026-12-04\"}");
        assertEquals(201, made.status(), made.body());
        pm.post(commitment + "/steps", "{\"kind\":\"change_date\",\"date\":\"2026-12-10\",\"words\":\"Tests\"}");
        return made.json().get("id").asText();
    }

    /**
     * The path of the link in the mail that asks that address, below Jira's own. It is told by its day: a mail about
     * what was said in the contact's name goes there too, and which of them the queue sends first is open.
     */
    private static String linkTo(RunningSandbox sandbox, String address) {
        JsonNode mails = sandbox.jiraAs("admin").get("/rest/sandbox/1/outbox").json();
        String body = null;
        for (JsonNode mail : mails.get("mails")) {
            if (mail.get("to").asText().equals(address)
                    && mail.get("body").asText().contains(PROPOSED)) {
                body = mail.get("body").asText();
            }
        }
        Matcher link = LINK.matcher(String.valueOf(body));
        assertTrue(link.find(), "no link in " + body);
        URI url = URI.create(Jsoup.parse(link.group(1)).text());
        return url.getPath().substring("/jira".length()) + "?" + url.getRawQuery();
    }

    private static void addFunction(RunningSandbox sandbox, String name, String contact) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "admin")) {
            browser.go("/plugins/servlet/kept/functions");
            browser.confirmPassword("admin");
            browser.awaitText("Add a business function");
            browser.type("name", name);
            browser.type("zone", "Mars/Base");
            browser.type("contacts", contact);
            browser.find(By.cssSelector("#kept-function-form [type=submit]")).click();
            browser.awaitText("This is not a time zone.");
            browser.screenshot("functions-error");
            browser.assertAccessible("#kept-function-form");
            browser.type("zone", "Europe/Berlin");
            browser.find(By.cssSelector("#kept-function-form [type=submit]")).click();
            browser.awaitText(name + " is saved.");
            browser.screenshot("functions-saved");
        }
    }
}
