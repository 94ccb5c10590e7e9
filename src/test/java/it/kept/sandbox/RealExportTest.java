package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two real Jira exports with their change history, loaded as a newcomer would load them. */
class RealExportTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static Path bitovi;
    private static RunningSandbox sandbox;

    @BeforeAll
    static void load_both_exports() {
        Path folder = Path.of(System.getProperty("kept.data", "")).resolve("jira-cloud-small");
        Assumptions.assumeTrue(
                Files.isDirectory(folder), "No real Jira exports in " + folder + ": their tests are skipped");
        bitovi = folder.resolve("bitovi-training.jsonl.gz");
        sandbox = RunningSandbox.start("--data", folder.resolve("devlake-ee.jsonl.gz") + "," + bitovi);
    }

    @AfterAll
    static void stop() {
        if (sandbox != null) {
            sandbox.close();
        }
    }

    @Test
    void every_issue_is_there_with_its_history() throws IOException {
        Http pm = sandbox.jiraAs("pm");
        for (JsonNode issue : issues(bitovi)) {
            JsonNode loaded = pm.get("/rest/api/2/issue/" + issue.get("key").asText() + "?expand=changelog")
                    .json();

            assertEquals(
                    issue.at("/fields/summary").asText(),
                    loaded.at("/fields/summary").asText());
            assertEquals(
                    issue.at("/fields/duedate").asText(),
                    loaded.at("/fields/duedate").asText());
            assertEquals(
                    issue.at("/changelog/histories").size(),
                    loaded.at("/changelog/histories").size(),
                    issue.get("key").asText());
        }
    }

    @Test
    void every_version_keeps_its_release_date() {
        JsonNode issue = sandbox.jiraAs("pm").get("/rest/api/2/issue/EE-1").json();

        assertEquals("2020-07-10", issue.at("/fields/fixVersions/0/releaseDate").asText());
    }

    @Test
    void a_search_counts_them_all() {
        assertEquals(
                30,
                sandbox.jiraAs("pm")
                        .get("/rest/api/2/search?jql=project%3DEE")
                        .json()
                        .get("total")
                        .asInt());
    }

    @Test
    void a_dry_run_on_due_dates_adds_up() {
        JsonNode counts = dryRun("IMP", "dueDate");

        assertTrue(counts.get("with_due").asInt() > 0, counts.toString());
        assertEquals(
                counts.get("with_due").asInt(),
                counts.get("resolved_on_time").asInt()
                        + counts.get("resolved_late").asInt()
                        - counts.get("on_time_of_which_due_now_null").asInt()
                        - counts.get("late_of_which_due_now_null").asInt()
                        + counts.get("resolved_due_only_set_after").asInt()
                        + counts.get("unresolved_overdue").asInt()
                        + counts.get("unresolved_not_yet_due").asInt());
        assertEquals(
                counts.get("moved_later").asInt(),
                counts.get("moved_later_before_passed").asInt()
                        + counts.get("moved_later_after_passed").asInt());
        assertTrue(counts.get("moved_later_after_passed").asInt() > 0, counts.toString());
    }

    @Test
    void a_dry_run_on_fix_versions_counts_every_dated_version() {
        JsonNode counts = dryRun("EE", "fixVersion");

        assertTrue(
                counts.get("kept").asInt() + counts.get("late").asInt() > 0,
                "some issue was resolved against a dated version: " + counts);
    }

    private static JsonNode dryRun(String project, String source) {
        Http.Reply reply = sandbox.jiraAs("admin")
                .post(
                        "/rest/kept/1/backfills",
                        "{\"project\":\"" + project + "\",\"source\":\"" + source + "\",\"dryRun\":true}");
        assertEquals(200, reply.status(), reply.body());
        return reply.json();
    }

    private static List<JsonNode> issues(Path file) throws IOException {
        List<JsonNode> issues = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                issues.add(JSON.readTree(line));
            }
        }
        return issues;
    }
}
