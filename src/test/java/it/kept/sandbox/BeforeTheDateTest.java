package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;

/** The reminders before a date: one mail from two nodes, also after a crash, and what comes of each of its links. */
class BeforeTheDateTest {

    private static final String DUE = "2026-11-27";
    private static final String WHEN_LINKS_ARE_OVER = "2026-12-04T09:00:01Z";
    private static final String ANSWER = "/plugins/servlet/kept/answer";
    private static final Pattern LINK = Pattern.compile("href=\"[^\"]*token=([^\"]+)\"");
    /** In the order of the mail. */
    private static final int ON_COURSE = 0;

    private static final int WARN = 1;
    private static final int RENEGOTIATE = 2;

    @TempDir
    private Path home;

    @Test
    void a_reminder_comes_once_and_each_of_its_links_does_what_it_says() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String database = postgres.getJdbcUrl("postgres", "postgres");
            Map<String, List<String>> links = twoNodesSendOneMailEach(database);
            try (RunningSandbox again = RunningSandbox.start(options(database, RunningSandbox.NOW, "none"))) {
                runJob(again.jiraAs("admin"));
                assertEquals(4, mails(again).size(), "none again after the crash");
                onCourseTakesOneClick(again, links.get("ABC-1"));
                warningNeedsWords(again, links.get("ABC-2"));
                renegotiatingAsksTheRequester(again, links.get("ABC-3"));
            }
            try (RunningSandbox later = RunningSandbox.start(options(database, WHEN_LINKS_ARE_OVER, "none"))) {
                Http anybody = Http.as(later.jira(), Http.ANONYMOUS);
                Http.Reply over = answer(anybody, links.get("ABC-4").get(ON_COURSE));
                assertEquals(410, over.status(), over.body());
                assertTrue(over.body().contains("links work for 14 days"), over.body());
                assertEquals(List.of("offered", "accepted"), new Promises(later).timeline("ABC-4"));
            }
        }
    }

    /** The links of each issue's mail. */
    private Map<String, List<String>> twoNodesSendOneMailEach(String database) throws Exception {
        List<String> issues = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            issues.add("{\"id\":\"" + number + "\",\"key\":\"ABC-" + number + "\",\"fields\":{\"summary\":\"Piece "
                    + number
                    + "\",\"project\":{\"key\":\"ABC\",\"name\":\"Abc\"},\"issuetype\":{\"id\":\"3\",\"name\":\"Task\"},"
                    + "\"status\":{\"id\":\"1\",\"name\":\"Open\",\"statusCategory\":{\"key\":\"new\"}},"
                    + "\"created\":\"2026-01-01T10:00:00.000+0000\"}}");
        }
        String export = Files.write(home.resolve("export.jsonl"), issues).toString();
        List<String> options = new ArrayList<>(List.of(options(database, RunningSandbox.NOW, export)));
        options.addAll(List.of("--second-jira-port", "0"));
        RunningSandbox sandbox = RunningSandbox.start(options.toArray(String[]::new));
        try {
            Http admin = sandbox.jiraAs("admin");
            for (int number = 1; number <= 5; number++) {
                String key = "ABC-" + number;
                Http.Reply assigned =
                        admin.put("/rest/api/2/issue/" + key, "{\"fields\":{\"assignee\":{\"name\":\"dev\"}}}");
                assertEquals(204, assigned.status(), assigned.body());
                String date = number == 5 ? "2026-11-28" : DUE;
                Http.Reply made = admin.post(
                        "/rest/kept/1/issues/" + key + "/commitment",
                        "{\"requester\":\"Sales\",\"date\":\"" + date + "\",\"size\":1,\"side\":\"it\"}");
                assertEquals(201, made.status(), made.body());
            }
            salesHasAContact(sandbox);
            Http second = sandbox.secondJiraAs("admin");
            CompletableFuture<Void> other = CompletableFuture.runAsync(() -> runJob(second));
            runJob(admin);
            other.join();
            runJob(second);
            Map<String, List<String>> links = new TreeMap<>();
            for (JsonNode mail : mails(sandbox)) {
                links.put(issue(mail), links(mail.get("body").asText()));
            }
            // The queue is each node's own: ask the other one too, so that it sends what it holds.
            second.get("/rest/sandbox/1/outbox");
            for (JsonNode mail : mails(sandbox)) {
                links.put(issue(mail), links(mail.get("body").asText()));
            }
            assertEquals(4, mails(sandbox).size());
            assertEquals(List.of("ABC-1", "ABC-2", "ABC-3", "ABC-4"), List.copyOf(links.keySet()));
            return links;
        } finally {
            sandbox.kill();
        }
    }

    private static void salesHasAContact(RunningSandbox sandbox) {
        try (Browser browser = Browser.openAs(sandbox.jira(), "admin")) {
            browser.go("/plugins/servlet/kept/functions");
            browser.confirmPassword("admin");
            browser.find(By.id("kept-function-form"));
            browser.typeInto("kept-function-name", "Sales");
            browser.type("contacts", "boss@sales.example");
            browser.find(By.cssSelector("#kept-function-form [type=submit]")).click();
            browser.awaitText("boss@sales.example");
        }
    }

    private static void onCourseTakesOneClick(RunningSandbox sandbox, List<String> links) {
        Promises promises = new Promises(sandbox);
        Http anybody = Http.as(sandbox.jira(), Http.ANONYMOUS);
        String token = links.get(ON_COURSE);
        for (int scanner = 0; scanner < 2; scanner++) {
            assertEquals(200, anybody.get(ANSWER + "?token=" + token).status());
        }
        assertEquals(List.of("offered", "accepted"), promises.timeline("ABC-1"), "looking is not answering");

        Http.Reply thanks = answer(anybody, token);
        assertEquals(200, thanks.status(), thanks.body());
        assertEquals(List.of("offered", "accepted", "disclosed"), promises.timeline("ABC-1"));
        assertEquals(410, answer(anybody, token).status(), "a second use");
        assertEquals(410, anybody.get(ANSWER + "?token=" + token).status());
        assertEquals(410, anybody.get(ANSWER + "?token=" + links.get(WARN)).status(), "the others end with it");
        assertEquals(3, promises.timeline("ABC-1").size());
    }

    private static void warningNeedsWords(RunningSandbox sandbox, List<String> links) {
        Http anybody = Http.as(sandbox.jira(), Http.ANONYMOUS);
        assertEquals(400, answer(anybody, links.get(WARN)).status());
        Http.Reply warned = answer(anybody, links.get(WARN), "words", "The fair will be without it");
        assertEquals(200, warned.status(), warned.body());
        assertEquals(List.of("offered", "accepted", "warned", "told"), new Promises(sandbox).timeline("ABC-2"));
    }

    /** The issue that a mail is about, as its subject names it. */
    private static String issue(JsonNode mail) {
        Matcher key = Pattern.compile("ABC-\\d").matcher(mail.get("subject").asText());
        assertTrue(key.find(), mail.toString());
        return key.group();
    }

    /** As dev does it: out of the mail, in a browser, without logging in to the page. */
    private static void renegotiatingAsksTheRequester(RunningSandbox sandbox, List<String> links) {
        JsonNode mail = mails(sandbox).stream()
                .filter(one -> issue(one).equals("ABC-3"))
                .findFirst()
                .orElseThrow();
        try (Browser browser = Browser.openAs(sandbox.jira(), "dev")) {
            browser.go("/outbox/" + mail.get("id").asText());
            browser.find(By.id("mail-body"));
            browser.screenshot("reminder-mail");
        }
        try (Browser browser = Browser.open(sandbox.jira())) {
            browser.go(ANSWER + "?token=" + links.get(ON_COURSE));
            browser.awaitText("Is it on track?");
            browser.screenshot("reminder-on-course");
            browser.go(ANSWER + "?token=" + links.get(WARN));
            browser.awaitText("What does it mean for the business?");
            browser.screenshot("reminder-warn");
            browser.go(ANSWER + "?token=" + links.get(RENEGOTIATE));
            browser.awaitText("Sales is asked to agree. Until then November 27, 2026 stands.");
            browser.choose("kept-answer-date", "2026-12-03");
            browser.find(By.cssSelector("#kept-answer-cause option[value=supplier_late]"))
                    .click();
            browser.typeInto("kept-answer-words", "The cables come a week later");
            browser.screenshot("reminder-renegotiate");
            browser.assertAccessible("form.aui[action*=kept]");
            browser.find(By.cssSelector("button[value=yes]")).click();
            browser.awaitText("Sales was asked by email to agree.");
            browser.screenshot("reminder-thanks");
        }
        JsonNode now = new Promises(sandbox).commitment("ABC-3");
        assertEquals(DUE, now.get("agreedDate").asText());
        assertEquals("2026-12-03", now.get("latestDate").asText());
        JsonNode asked = sandbox.jiraAs("admin")
                .get("/rest/sandbox/1/outbox?to=boss@sales.example")
                .json()
                .get("mails");
        assertEquals(2, asked.size(), "the warning, and the question");
        assertTrue(asked.toString().contains("The cables come a week later"), asked.toString());
    }

    private static Http.Reply answer(Http http, String token, String... more) {
        List<String> pairs = new ArrayList<>(List.of("token", token, "answer", "yes"));
        pairs.addAll(List.of(more));
        return http.form(ANSWER, pairs.toArray(String[]::new));
    }

    private static void runJob(Http admin) {
        Http.Reply ran = admin.form("/admin/jobs", "job", "dev.kept.reminders.hourly");
        assertEquals(200, ran.status(), ran.body());
        assertTrue(ran.body().contains("SUCCESS"), ran.body());
    }

    /** All reminders sent to dev. */
    private static List<JsonNode> mails(RunningSandbox sandbox) {
        List<JsonNode> mails = new ArrayList<>();
        sandbox.jiraAs("admin")
                .get("/rest/sandbox/1/outbox?to=dev@example.com")
                .json()
                .get("mails")
                .forEach(mails::add);
        return mails;
    }

    private static List<String> links(String html) {
        List<String> tokens = new ArrayList<>();
        Matcher links = LINK.matcher(html);
        while (links.find()) {
            tokens.add(links.group(1));
        }
        assertEquals(3, tokens.size(), html);
        return tokens;
    }

    private String[] options(String database, String now, String data) {
        return new String[] {
            "--home", home.resolve("sandbox").toString(), "--now", now, "--data", data, "--database", database
        };
    }
}
