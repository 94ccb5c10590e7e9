package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A node dies in the middle of a run over history; the other one goes on with it, and nothing is there twice. */
class BackfillOnTwoNodesTest {

    private static final String BACKFILLS = "/rest/kept/1/backfills";
    private static final int ISSUES = 2500;

    @TempDir
    private Path folder;

    @Test
    void the_other_node_takes_up_what_a_dead_one_left() throws Exception {
        StringBuilder export = new StringBuilder();
        for (int i = 1; i <= ISSUES; i++) {
            export.append("""
                    {"id":"%d","key":"OLD-%d","fields":{"summary":"Issue %d","project":{"key":"OLD","name":"Old"},\
                    "issuetype":{"id":"3","name":"Task"},"status":{"id":"1","name":"Open",\
                    "statusCategory":{"key":"new"}},"created":"2026-01-01T10:00:00.000+0000",\
                    "resolutiondate":null,"duedate":"2026-02-20"}}
                    """.formatted(i, i, i));
        }
        Path file = Files.writeString(folder.resolve("export.jsonl"), export.toString());
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            String database = postgres.getJdbcUrl("postgres", "postgres");
            RunningSandbox first = node("first", database, file.toString());
            try (RunningSandbox second = node("second", database, "none")) {
                String id = first.jiraAs("admin")
                        .post(BACKFILLS, "{\"project\":\"OLD\",\"source\":\"dueDate\",\"dryRun\":false}")
                        .json()
                        .get("id")
                        .asText();
                JsonNode begun = await(first, id, run -> run.get("processed").asInt() > 0);
                // Either node may have taken it up: the run ends whichever of the two the other was.
                assertTrue(begun.get("processed").asInt() < ISSUES, begun.toString());
                first.kill();
                JsonNode done =
                        await(second, id, run -> !run.get("state").asText().equals("running"));
                assertEquals("done", done.get("state").asText(), done.toString());
                assertEquals(ISSUES, done.get("processed").asInt());
                assertEquals(
                        ISSUES,
                        second.jiraAs("admin")
                                .get("/rest/kept/1/projects/OLD/commitments")
                                .json()
                                .get("total")
                                .asInt());
            } finally {
                first.close();
            }
        }
    }

    private RunningSandbox node(String name, String database, String data) {
        return RunningSandbox.start("--home", folder.resolve(name).toString(), "--database", database, "--data", data);
    }

    private static JsonNode await(RunningSandbox node, String id, Predicate<JsonNode> enough)
            throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(5));
        JsonNode run = null;
        while (Instant.now().isBefore(end)) {
            run = node.jiraAs("admin").get(BACKFILLS + "/" + id).json();
            if (enough.test(run)) {
                return run;
            }
            Thread.sleep(200);
        }
        throw new AssertionError("Not in five minutes: " + run);
    }
}
