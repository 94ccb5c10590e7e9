package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.commitment.Undo;
import it.kept.golden.Visitor;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.openqa.selenium.By;

/** A delivery reaches the contacts by one mail in their language, and a link in it leads to how often such mail comes. */
@ExtendWith(DemoSandbox.class)
class NoticesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @Test
    void a_delivery_is_mailed_once_and_the_contact_chooses_how_often(RunningSandbox sandbox) {
        // Whoever else was told something within the hour would hear of this later.
        addFunction(sandbox, "Parcels", "desk@parcels.example");
        lookForNews(sandbox);
        String key = delivered(sandbox, "Print the parcel labels", "Parcels");
        String subject = "Delivered: Print the parcel labels (" + key + ")";
        lookForNews(sandbox);
        assertEquals(List.of(), mails(sandbox, "desk@parcels.example", subject), "it can still be undone");
        lookForNewsOnceSettled(sandbox);
        lookForNewsOnceSettled(sandbox);
        List<JsonNode> mails = mails(sandbox, "desk@parcels.example", subject);
        assertEquals(1, mails.size());
        Document mail = Jsoup.parse(mails.get(0).get("body").asText());
        assertEquals(
                "Please look at it: “Print the parcel labels” is delivered.",
                mail.select("p").first().text());
        assertEquals(
                "IT delivered “Print the parcel labels” on November 20, 2026."
                        + " It was promised to Parcels for December 4, 2026."
                        + " Confirm, or say what is missing",
                mail.select("li").text());
        try (Browser browser = Browser.openAs(sandbox.jira(), "pm")) {
            browser.go("/browse/" + key);
            browser.find(By.cssSelector("[data-kept-fold=history] > summary")).click();
            browser.awaitText("delivered: contacts of Parcels: 1, Nov 20, 2026");
            browser.screenshot("panel-notices");
            browser.assertAccessible(".kept-panel");
        }
        URI link = URI.create(mail.select("a[href*=notices]").attr("href"));
        String path = link.getPath().substring("/jira".length());
        Http nobody = sandbox.jiraAs(Http.ANONYMOUS);
        Http.Reply page = nobody.get(path + "?" + link.getRawQuery());
        assertEquals(200, page.status(), page.body());
        assertTrue(page.body().contains("How often should desk@parcels.example hear"), page.body());
        assertEquals(404, nobody.get(path + "?token=x").status());
        Http.Reply saved = nobody.send("POST", path, FORM, link.getRawQuery() + "&rhythm=weekly");
        assertEquals(200, saved.status(), saved.body());
        try (Browser browser = Browser.openAs(sandbox.jira(), "dev")) {
            browser.go(path + "?" + link.getRawQuery());
            browser.awaitText("Once a week, on Monday morning");
            assertTrue(browser.find(By.id("kept-rhythm-weekly")).isSelected());
            browser.screenshot("notice-choice");
            browser.assertAccessible("form.aui[action*=notices]");
            browser.find(By.cssSelector("label[for=kept-rhythm-soon]")).click();
            browser.find(By.cssSelector("form.aui[action*=notices] [type=submit]"))
                    .click();
            browser.awaitText("Saved. You can close this page.");
        }
    }

    @Test
    void a_contact_confirms_a_delivery_by_the_link_of_its_mail_once(RunningSandbox sandbox) {
        addFunction(sandbox, "Dispatch", "desk@dispatch.example");
        lookForNews(sandbox);
        String key = delivered(sandbox, "Label the crates", "Dispatch");
        lookForNewsOnceSettled(sandbox);
        String path = confirmLink(
                sandbox, "desk@dispatch.example", "Delivered: Label the crates (" + key + ")", "Confirm, or say");
        Http nobody = sandbox.jiraAs(Http.ANONYMOUS);
        assertEquals(200, nobody.get(path).status(), "scanners follow links");
        assertEquals("delivered", last(sandbox, key).get("kind").asText());
        try (Browser browser = Browser.open(sandbox.jira())) {
            browser.go(path);
            browser.awaitText("Did you get what was agreed?");
            browser.awaitText("The record says that Dispatch confirmed it.");
            browser.awaitText("It counts as not delivered until it is delivered again.");
            browser.screenshot("answer-delivery");
            browser.assertAccessible("form.aui");
            browser.find(By.cssSelector("button[value=yes]")).click();
            browser.awaitText("Your answer is saved.");
        }
        JsonNode last = last(sandbox, key);
        assertEquals("accepted_as_done", last.get("kind").asText());
        assertEquals("link", last.get("via").asText());
        assertEquals("answered", last.get("word").asText());
        assertEquals(410, nobody.get(path).status(), "each link works once");
    }

    @Test
    void a_contact_says_by_it_that_something_is_missing(RunningSandbox sandbox) {
        addFunction(sandbox, "Returns", "desk@returns.example");
        lookForNews(sandbox);
        String key = delivered(sandbox, "Sort the returns", "Returns");
        lookForNewsOnceSettled(sandbox);
        String path = confirmLink(
                sandbox, "desk@returns.example", "Delivered: Sort the returns (" + key + ")", "Confirm, or say");
        Http nobody = sandbox.jiraAs(Http.ANONYMOUS);
        String form = path.substring(path.indexOf('?') + 1) + "&answer=no&words=The+third+box";
        Http.Reply answered = nobody.send("POST", URI.create(path).getPath(), FORM, form);
        assertEquals(200, answered.status(), answered.body());
        JsonNode last = last(sandbox, key);
        assertEquals("reopened", last.get("kind").asText());
        assertEquals("answered", last.get("word").asText());
        assertEquals("The third box", last.get("words").asText());
    }

    /** Where that mail's link to confirm leads, below Jira's address. */
    private static String confirmLink(RunningSandbox sandbox, String to, String subject, String label) {
        List<JsonNode> mails = mails(sandbox, to, subject);
        assertEquals(1, mails.size(), subject);
        Document mail = Jsoup.parse(mails.get(0).get("body").asText());
        URI link = URI.create(mail.select("li a:contains(" + label + ")").attr("href"));
        return link.getPath().substring("/jira".length()) + "?" + link.getRawQuery();
    }

    /** What happened to the issue's promise last. */
    private static JsonNode last(RunningSandbox sandbox, String key) {
        JsonNode events = sandbox.jiraAs("pm")
                .get("/rest/kept/1/issues/" + key + "/commitment/timeline")
                .json()
                .get("values");
        return events.get(events.size() - 1);
    }

    @Test
    void a_contact_who_speaks_german_reads_german(RunningSandbox sandbox) {
        addFunction(sandbox, "Buchhaltung", "dev");
        Visitor dev = Visitor.of(sandbox.jira(), "dev");
        dev.speak("de");
        try {
            lookForNews(sandbox);
            String key = delivered(sandbox, "Offene Rechnungen", "Buchhaltung");
            lookForNewsOnceSettled(sandbox);
            List<JsonNode> mails = mails(sandbox, "dev@example.com", "Geliefert: Offene Rechnungen (" + key + ")");
            assertEquals(1, mails.size());
            Document mail = Jsoup.parse(mails.get(0).get("body").asText());
            assertEquals("de", mail.select("html").attr("lang"));
            assertEquals(
                    "Bitte sehen Sie es sich an: „Offene Rechnungen“ ist geliefert.",
                    mail.select("p").first().text());
            assertEquals(
                    "Die IT hat „Offene Rechnungen“ am 20. November 2026 geliefert."
                            + " Zugesagt war es Buchhaltung bis 4. Dezember 2026."
                            + " Bestätigen oder sagen, was fehlt",
                    mail.select("li").text());
        } finally {
            dev.speak("");
        }
    }

    private static void addFunction(RunningSandbox sandbox, String name, String contact) {
        Http.Reply added = Visitor.administrator(sandbox.jira())
                .submit(
                        "/plugins/servlet/kept/functions",
                        "contacts",
                        Map.of("name", name, "contacts", contact, "rhythm", "soon"));
        assertTrue(added.status() < 400, added.body());
    }

    @Test
    void what_an_administrator_switched_on_goes_out_on_monday_once(RunningSandbox sandbox) {
        addFunction(sandbox, "Packing", "desk@packing.example");
        delivered(sandbox, "Tape for the packing desk", "Packing");
        String subject = "Packing: the week from Nov 16, 2026 to Nov 22, 2026";
        try (Browser admin = Browser.openAs(sandbox.jira(), "admin")) {
            admin.go("/plugins/servlet/kept/digest?function=Packing");
            admin.confirmPassword("admin");
            admin.awaitText("The digest of Packing for last week");
            sendDigests(sandbox);
            assertEquals(List.of(), mails(sandbox, "desk@packing.example", subject), "it is off at first");
            admin.find(By.cssSelector("button[aria-label='Switch on: Packing']"))
                    .click();
            admin.awaitText("Packing gets the weekly digest from now on.");
            admin.assertAccessible("#kept-digests");
            admin.screenshot("digest");
        }
        sendDigests(sandbox);
        sendDigests(sandbox);
        List<JsonNode> mails = mails(sandbox, "desk@packing.example", subject);
        assertEquals(1, mails.size());
        Document mail = Jsoup.parse(mails.get(0).get("body").asText());
        assertEquals("Kept", mail.select("h2").first().text());
        assertTrue(mail.text().contains("Tape for the packing desk"), mail.text());
    }

    /** On the Monday after the sandbox's Friday. */
    private static void sendDigests(RunningSandbox sandbox) {
        Http.Reply ran = sandbox.jiraAs("admin")
                .form(
                        "/admin/jobs",
                        "job",
                        "dev.kept.digests.hourly",
                        "later",
                        Long.toString(Duration.ofDays(3).toMinutes()));
        assertTrue(ran.body().contains("SUCCESS"), ran.body());
    }

    private static void lookForNews(RunningSandbox sandbox) {
        lookForNews(sandbox, 0);
    }

    /** The clock stands, so it is put on for the job until nothing can be undone any more. */
    private static void lookForNewsOnceSettled(RunningSandbox sandbox) {
        lookForNews(sandbox, Undo.FOR.toMinutes());
    }

    private static void lookForNews(RunningSandbox sandbox, long minutesLater) {
        Http.Reply ran = sandbox.jiraAs("admin")
                .form("/admin/jobs", "job", "dev.kept.notices.five-minutely", "later", Long.toString(minutesLater));
        assertEquals(200, ran.status(), ran.body());
        assertTrue(ran.body().contains("SUCCESS"), ran.body());
    }

    private static String delivered(RunningSandbox sandbox, String summary, String requester) {
        String key = sandbox.newIssue(summary);
        String path = "/rest/kept/1/issues/" + key + "/commitment";
        Http pm = sandbox.jiraAs("pm");
        Http.Reply made = pm.post(
                path, "{\"requester\":\"" + requester + "\",\"date\":\"2026-12-04\",\"size\":2,\"side\":\"it\"}");
        assertEquals(201, made.status(), made.body());
        Http.Reply delivered = pm.post(path + "/steps", "{\"kind\":\"deliver\"}");
        assertTrue(delivered.status() < 300, delivered.body());
        return key;
    }

    private static List<JsonNode> mails(RunningSandbox sandbox, String to, String subject) {
        List<JsonNode> mails = new ArrayList<>();
        for (JsonNode one :
                sandbox.jiraAs("admin").get("/rest/sandbox/1/outbox").json().get("mails")) {
            if (one.get("to").asText().equals(to) && one.get("subject").asText().equals(subject)) {
                mails.add(one);
            }
        }
        return mails;
    }
}
