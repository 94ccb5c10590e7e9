package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;

/** Promises out of a history, from the first look to the last page, also when the power goes in between. */
class BackfillTest {

    private static final String BACKFILLS = "/rest/kept/1/backfills";
    private static final int ISSUES = 3000;

    @TempDir
    private static Path folder;

    private static Path home;
    private static RunningSandbox sandbox;

    @BeforeAll
    static void load_a_project_with_a_past() throws IOException {
        home = folder.resolve("home");
        StringBuilder export = new StringBuilder();
        for (int i = 1; i <= ISSUES; i++) {
            export.append(issue("OLD", i));
        }
        for (int i = 1; i <= 40; i++) {
            export.append(issue("ELSE", ISSUES + i));
        }
        Path file = Files.writeString(folder.resolve("export.jsonl"), export.toString());
        sandbox = RunningSandbox.start("--home", home.toString(), "--data", file.toString());
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    /** Each fourth issue is resolved in time, each fourth late, the others are open; each tenth was dated too late. */
    private static String issue(String project, int number) {
        String resolved =
                switch (number % 4) {
                    case 0 -> "\"2026-02-10T10:00:00.000+0000\"";
                    case 1 -> "\"2026-03-10T10:00:00.000+0000\"";
                    default -> "null";
                };
        String due = number % 10 == 0 ? "2025-12-01" : "2026-02-20";
        return """
                {"id":"%d","key":"%s-%d","fields":{"summary":"Issue %d","project":{"key":"%s","name":"%s"},\
                "issuetype":{"id":"3","name":"Task"},"status":{"id":"1","name":"Open",\
                "statusCategory":{"key":"new"}},"created":"2026-01-01T10:00:00.000+0000",\
                "resolutiondate":%s,"duedate":"%s"}}
                """.formatted(number, project, number, number, project, project, resolved, due);
    }

    @Test
    void a_run_does_what_the_dry_run_counted_goes_on_after_a_power_cut_and_adds_nothing_twice() throws Exception {
        JsonNode counted = post("", "{\"project\":\"OLD\",\"source\":\"dueDate\"}", 200);
        assertEquals(ISSUES / 10, counted.at("/doubtful/total").asInt(), counted.toString());
        assertEquals(200, counted.at("/doubtful/cases").size());
        int promises = counted.at("/promises/promises").asInt();
        assertEquals(ISSUES - ISSUES / 10, promises);
        assertEquals(0, total(admin(), "OLD"), "counting writes nothing");

        String id = start("{\"project\":\"OLD\",\"source\":\"dueDate\",\"dryRun\":false,\"requester\":\"Sales\"}");
        await(id, run -> run.get("processed").asInt() > 0);
        JsonNode paused = post("/" + id + "/pause", "{}", 200);
        assertEquals("paused", paused.get("state").asText());
        assertEquals(
                "running", post("/" + id + "/resume", "{}", 200).get("state").asText());
        // H2 writes half a second late: that the run was resumed must be on the disk when the power goes.
        Instant written = Instant.now().plusSeconds(1);
        int before = paused.get("processed").asInt();
        await(
                id,
                run -> run.get("processed").asInt() >= before + 500
                        && Instant.now().isAfter(written));
        sandbox.kill();
        sandbox = RunningSandbox.start("--home", home.toString(), "--data", "none");
        JsonNode done = await(id, run -> !run.get("state").asText().equals("running"));

        assertEquals("done", done.get("state").asText(), done.toString());
        assertEquals(ISSUES, done.get("processed").asInt());
        assertEquals(promises, total(admin(), "OLD"));
        JsonNode first = admin().get("/rest/kept/1/issues/OLD-4/commitment").json();
        assertTrue(first.get("reconstructed").asBoolean(), first.toString());
        assertEquals("Sales", first.get("requester").asText());
        assertEquals("kept_first", first.get("outcome").asText());
        assertEquals(
                counted.at("/promises/kept_first").asInt(), found("project = OLD AND commitmentOutcome = kept_first"));

        String again = start("{\"project\":\"OLD\",\"source\":\"dueDate\",\"dryRun\":false}");
        JsonNode second = await(again, run -> !run.get("state").asText().equals("running"));
        assertEquals(0, second.get("added").asInt(), second.toString());
        assertEquals(promises, second.get("skipped").asInt());
        assertEquals(promises, total(admin(), "OLD"));
    }

    @Test
    void two_runs_at_once_write_each_promise_once() throws Exception {
        String byQuery = start("{\"jql\":\"project = ELSE\",\"source\":\"dueDate\",\"dryRun\":false}");
        String byProject = start("{\"project\":\"ELSE\",\"source\":\"dueDate\",\"dryRun\":false}");
        JsonNode one = await(byQuery, run -> run.get("state").asText().equals("done"));
        JsonNode other = await(byProject, run -> run.get("state").asText().equals("done"));
        assertEquals(36, one.get("added").asInt() + other.get("added").asInt(), one + " " + other);
        assertEquals(36, total(admin(), "ELSE"));
        assertEquals(
                409, admin().post(BACKFILLS + "/" + byQuery + "/cancel", "{}").status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"jql\":\"nonsense ~~\",\"source\":\"dueDate\"} | 400 | jql",
                "{\"jql\":\"project = NOPE\",\"source\":\"dueDate\",\"dryRun\":false} | 400 | jql",
                "{\"jql\":\"project = ELSE ORDER BY key\",\"source\":\"dueDate\",\"dryRun\":false} | 400 | jql",
                "{\"jql\":\" \",\"source\":\"dueDate\",\"dryRun\":false} | 400 | jql",
                "{\"project\":\"NOPE\",\"source\":\"dueDate\",\"dryRun\":false} | 404 | ``",
                "{\"project\":\"ELSE\",\"source\":\"sprint\",\"dryRun\":false} | 400 | source",
                "[] | 400 | body",
            })
    void bad_input_is_told_and_starts_nothing(String body, int status, String field) {
        Http.Reply reply = admin().post(BACKFILLS, body);
        assertEquals(status, reply.status(), reply.body());
        assertEquals("application/problem+json", reply.contentType().split(";")[0]);
        assertEquals(field, reply.json().path("field").asText(""));
        assertFalse(reply.body().contains("Exception"), reply.body());
    }

    @ParameterizedTest
    @CsvSource({"anonymous, 401, 401", "dev, 403, 404"})
    void only_administrators_start_and_follow_runs(String user, int starting, int following)
            throws InterruptedException {
        String id = start("{\"project\":\"ELSE\",\"source\":\"keptFields\",\"dryRun\":false}");
        Http somebody = sandbox.jiraAs(user);
        for (String scope : Set.of("\"project\":\"ELSE\"", "\"jql\":\"project = ELSE\"")) {
            assertEquals(
                    starting,
                    somebody.post(BACKFILLS, "{" + scope + ",\"source\":\"dueDate\",\"dryRun\":false}")
                            .status());
        }
        assertEquals(following, somebody.get(BACKFILLS + "/" + id).status());
        assertEquals(
                following, somebody.post(BACKFILLS + "/" + id + "/cancel", "{}").status());
        // Only one run over a project is at work at a time.
        await(id, run -> !run.get("state").asText().equals("running"));
    }

    @Test
    void an_administrator_counts_and_writes_on_the_page() {
        try (Browser browser = Browser.openAs(sandbox.jira(), "admin")) {
            browser.go("/plugins/servlet/kept/backfill?project=ELSE");
            browser.awaitText("Promises from history");
            browser.find(By.cssSelector("button[value=count]")).click();
            browser.awaitText("What the history holds");
            browser.awaitText("Each of its dates was already over");
            browser.screenshot("backfill-report");
            browser.assertAccessible("#kept-backfill-report");
            browser.find(By.cssSelector("button[value=write]")).click();
            browser.awaitText("The run has begun.");
            browser.assertAccessible("#kept-backfill-form");
            browser.awaitText("40 of 40 issues");
            // When the run is over the page loads itself once more, with other buttons and another word.
            browser.awaitNone(By.cssSelector("#kept-backfill-runs tr[data-running]"));
            browser.awaitText("done");
            browser.assertAccessible("#kept-backfill-runs");
            browser.screenshot("backfill-runs");
            browser.type("timeZone", "Mars");
            browser.find(By.cssSelector("button[value=count]")).click();
            browser.awaitText("This is not a time zone.");
        }
    }

    @Test
    void without_the_token_nothing_is_written() {
        Http.Reply forged = admin().send(
                        "POST",
                        "/plugins/servlet/kept/backfill",
                        "application/x-www-form-urlencoded",
                        "project=ELSE&source=dueDate&timeZone=UTC&requester=x&action=write");
        assertEquals(403, forged.status());
        assertEquals(
                403,
                sandbox.jiraAs("dev")
                        .get("/plugins/servlet/kept/backfill?project=ELSE")
                        .status());
    }

    private static Http admin() {
        return sandbox.jiraAs("admin");
    }

    private static JsonNode post(String path, String body, int status) {
        Http.Reply reply = admin().post(BACKFILLS + path, body);
        assertEquals(status, reply.status(), reply.body());
        return reply.json();
    }

    private static String start(String body) {
        return post("", body, 202).get("id").asText();
    }

    private static int total(Http who, String project) {
        return who.get("/rest/kept/1/projects/" + project + "/commitments")
                .json()
                .get("total")
                .asInt();
    }

    private static int found(String jql) {
        return admin().get("/rest/api/2/search?jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8))
                .json()
                .get("total")
                .asInt();
    }

    /** Longer than a dead node's lease. */
    private static JsonNode await(String id, Predicate<JsonNode> enough) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        JsonNode run = null;
        while (Instant.now().isBefore(end)) {
            run = admin().get(BACKFILLS + "/" + id).json();
            if (enough.test(run)) {
                return run;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Not in five minutes: " + run);
    }
}
