package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept when the sandbox stops and starts again, on each database. */
class RestartTest {

    private static final String COMMITMENT = "/rest/kept/1/issues/ABC-1/commitment";

    @TempDir
    private Path home;

    @Test
    void h2_keeps_issues_and_promises() throws Exception {
        issuesAndPromisesSurvive(List.of());
    }

    @Test
    void postgresql_keeps_issues_and_promises() throws Exception {
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start()) {
            issuesAndPromisesSurvive(List.of("--database", postgres.getJdbcUrl("postgres", "postgres")));
        }
    }

    @Test
    void mariadb_keeps_issues_and_promises() throws Exception {
        issuesAndPromisesSurvive(List.of("--database", "mariadb"));
    }

    private void issuesAndPromisesSurvive(List<String> database) throws IOException, InterruptedException {
        Path export = Files.writeString(home.resolve("export.jsonl"), """
                {"id":"1","key":"ABC-1","fields":{"summary":"A first issue","project":{"key":"ABC","name":"Abc"},\
                "issuetype":{"id":"3","name":"Task"},"status":{"id":"1","name":"Open",\
                "statusCategory":{"key":"new"}},"created":"2026-01-01T10:00:00.000+0000"}}
                """);
        try (RunningSandbox first = RunningSandbox.start(options(database, export.toString()))) {
            Http.Reply made = first.jiraAs("admin")
                    .post(COMMITMENT, "{\"requester\":\"Sales\",\"date\":\"2026-12-24\",\"size\":1,\"side\":\"it\"}");
            assertEquals(201, made.status(), made.body());
        }
        try (RunningSandbox second = RunningSandbox.start(options(database, "none"))) {
            Http admin = second.jiraAs("admin");
            assertEquals(
                    "A first issue",
                    admin.get("/rest/api/2/issue/ABC-1")
                            .json()
                            .at("/fields/summary")
                            .asText());
            assertEquals(
                    "2026-12-24", admin.get(COMMITMENT).json().get("firstDate").asText());
            assertEquals(
                    1,
                    admin.get("/rest/api/2/search?jql=commitmentOutcome%3Dpending")
                            .json()
                            .get("total")
                            .asInt());
            assertFalse(Files.readString(second.log()).contains("Exception"), "nothing went wrong on the way up again");
        }
        assertTrue(Files.isDirectory(home.resolve("sandbox")), "the home stays");
    }

    private String[] options(List<String> database, String data) {
        List<String> options = new ArrayList<>(
                List.of("--home", home.resolve("sandbox").toString(), "--now", RunningSandbox.NOW, "--data", data));
        options.addAll(database);
        return options.toArray(String[]::new);
    }
}
