package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The shared goals as a table over REST. */
class GoalTableResourceTest {

    private final RestHost host = new RestHost();

    private RestHost.Reply put(String json) {
        return host.send("PUT", "goal-table", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    private static String body(String table) {
        return "{\"table\":\"" + table + "\"}";
    }

    @Test
    void a_look_tells_what_would_change() {
        RestHost.Reply reply = host.post("goal-table/previews", body("key,name\\nGROW,Grow"));
        assertEquals(
                "{\"version\":1,\"saved\":false,\"same\":0,\"changes\":[{\"line\":2,\"key\":\"GROW\",\"kind\":\"added\","
                        + "\"parts\":[],\"asks\":true}]}",
                reply.json().toString());
        assertEquals(0, host.goals.all().size());
    }

    @Test
    void what_is_taken_in_is_told_then_and_noted() {
        assertTrue(put(body("key,name\\nGROW,Grow")).json().path("saved").asBoolean());
        assertEquals("Grow", host.goals.find("GROW").orElseThrow().name());
        assertEquals(
                "[]", put(body("key,name\\nGROW,Grow")).json().path("changes").toString());
        assertTrue(host.audit.before(null, 9).stream()
                .anyMatch(line -> line.after().contains("GROW")));
    }

    @Test
    void what_is_wrong_is_told_by_line_and_column() {
        RestHost.isProblem(put(body("key,name\\nGROW,")), 400, "invalid", "table[2].name");
        RestHost.isProblem(put(body("key,name\\nGROW")), 400, "invalid", "table[2]");
        RestHost.isProblem(put(body("key\\n\\\"x")), 400, "invalid", "table");
        RestHost.isProblem(put("{}"), 400, "invalid", "table[1]");
        RestHost.isProblem(put("no"), 400, "invalid", "body");
        assertEquals(0, host.goals.all().size());
    }

    @Test
    void others_are_told_nothing() {
        host.administrator = false;
        RestHost.isProblem(host.get("goal-table"), 403, "forbidden", "");
        RestHost.isProblem(put("no"), 403, "forbidden", "");
        RestHost.isProblem(host.post("goal-table/previews", "no"), 403, "forbidden", "");
    }
}
