package it.kept.sandbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.reader.SecondReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The demo company's ledger goes to an instance that has the issues under other numbers, and none of the promises. */
@ExtendWith(DemoSandbox.class)
class LedgerOnAnotherInstanceTest {

    private static final String LEDGER = "/rest/kept/1/projects/SHOP/ledger";
    private static final List<String> PROJECTS = List.of("SHOP", "WARE", "REP", "SECR");
    private static final String IMPORTS = "/rest/kept/1/imports";

    @TempDir
    private static Path folder;

    /** Nothing but the files and what the format's description says. */
    @Test
    void the_second_reader_verifies_all_ledgers_and_comes_to_the_same_boards(RunningSandbox demo) throws IOException {
        SecondReader.assumeThere();
        Http admin = demo.jiraAs("admin");
        List<String> ledgers = new ArrayList<>();
        for (String project : PROJECTS) {
            String ledger =
                    admin.get("/rest/kept/1/projects/" + project + "/ledger").body();
            ledgers.add(
                    Files.writeString(folder.resolve(project + ".json"), ledger).toString());
        }
        for (String project : PROJECTS) {
            String board = admin.get("/rest/kept/1/projects/" + project + "/scoreboard")
                    .body();
            List<String> arguments = new ArrayList<>(ledgers);
            arguments.addAll(List.of(
                    "--board",
                    Files.writeString(folder.resolve("board.json"), board).toString()));
            SecondReader.Verdict verdict = SecondReader.read(arguments);
            assertTrue(verdict.good(), project + ": " + verdict.text());
            assertTrue(verdict.text().contains("3 figures and "), verdict.text());
        }
    }

    @Test
    void what_one_instance_exports_another_takes_in_once_and_verifies(RunningSandbox demo) throws IOException {
        Http.Reply exported = demo.jiraAs("admin").get(LEDGER);
        assertEquals(200, exported.status(), exported.body());
        JsonNode ledger = exported.json();
        int chains = ledger.get("chains").size();
        assertTrue(chains > 20, "chains: " + chains);
        String data = Files.writeString(folder.resolve("issues.jsonl"), issues(ledger))
                .toString();
        String home = folder.resolve("home").toString();
        try (RunningSandbox other = RunningSandbox.start("--home", home, "--data", data, "--now", RunningSandbox.NOW)) {
            Http admin = other.jiraAs("admin");
            String tampered = exported.body().replaceFirst("\"requester\":\"", "\"requester\":\"x");
            Http.Reply refused = admin.post(IMPORTS, tampered);
            assertEquals(400, refused.status(), refused.body());
            assertEquals(0, verified(admin).get("commitments").asInt());

            JsonNode first = admin.post(IMPORTS, exported.body()).json();
            int added = first.get("added").asInt();
            assertEquals(chains, added + first.get("refused").asInt(), first.toString());
            assertTrue(added > 20, first.toString());
            first.get("reasons")
                    .forEach(reason ->
                            assertTrue(reason.get("reason").asText().contains("comment on"), reason.toString()));
            JsonNode second = admin.post(IMPORTS, exported.body()).json();
            assertEquals(0, second.get("added").asInt());
            assertEquals(added, second.get("already").asInt());

            JsonNode verified = verified(admin);
            assertTrue(verified.get("consistent").asBoolean(), verified.toString());
            assertTrue(verified.get("commitments").asInt() > 20, verified.toString());
        }
    }

    @Test
    void only_administrators_take_a_ledger_away_and_no_person_goes_with_it(RunningSandbox demo) {
        assertEquals(403, demo.jiraAs("pm").get(LEDGER).status());
        assertEquals(401, demo.jiraAs(Http.ANONYMOUS).get(LEDGER).status());
        assertEquals(403, demo.jiraAs("pm").post(IMPORTS, "{}").status());
        assertEquals(400, demo.jiraAs("admin").post(IMPORTS, "{}").status());
        for (String file : Set.of(LEDGER, LEDGER + ".csv", "/rest/kept/1/projects/SHOP/commitments.csv")) {
            Http.Reply reply = demo.jiraAs("admin").get(file);
            assertEquals(200, reply.status(), reply.body());
            assertTrue(reply.body().contains("SHOP-"));
            assertFalse(reply.body().contains("JIRAUSER"));
            assertFalse(reply.body().contains("salt"));
        }
    }

    private static JsonNode verified(Http admin) {
        return admin.post("/rest/kept/1/verifications", "{\"project\":\"SHOP\"}")
                .json();
    }

    private static String issues(JsonNode ledger) {
        Set<String> keys = new TreeSet<>();
        ledger.get("chains").forEach(chain -> keys.add(chain.get("issue").asText("SHOP-9999")));
        StringBuilder lines = new StringBuilder();
        int number = 700_000;
        for (String key : keys) {
            String project = key.substring(0, key.indexOf('-'));
            lines.append("""
                    {"id":"%d","key":"%s","fields":{"summary":"Issue","project":{"key":"%s","name":"%s"},\
                    "issuetype":{"id":"3","name":"Task"},"status":{"id":"1","name":"Open",\
                    "statusCategory":{"key":"new"}},"created":"2026-01-01T10:00:00.000+0000",\
                    "resolutiondate":null}}
                    """.formatted(number++, key, project, project));
        }
        return lines.toString();
    }
}
