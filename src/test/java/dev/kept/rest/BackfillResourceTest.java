package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.Backfills;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Counting and running over history, as it is asked for. */
class BackfillResourceTest {

    private final RestHost host = new RestHost();

    @Test
    void a_backfill_answers_with_flat_counts() {
        RestHost.Reply reply = host.post(
                "backfills", "{\"project\":\"IMP\",\"source\":\"fixVersion\",\"timeZone\":\"Europe/Berlin\"}");

        assertEquals(
                List.of(new BackfillRequest(
                        new Scope.ProjectScope("IMP"),
                        BackfillRequest.Source.FIX_VERSION,
                        ZoneId.of("Europe/Berlin"),
                        null,
                        null)),
                host.backfills.counted);
        assertEquals(List.of(), host.backfills.started);
        assertEquals(200, reply.status());
        assertEquals("IMP", reply.json().get("project").asText());
        assertEquals(3, reply.json().get("with_due").asInt());
        assertEquals("fixVersion", reply.json().get("source").asText());
        assertEquals("Europe/Berlin", reply.json().get("timeZone").asText());
        assertTrue(reply.json().get("dryRun").asBoolean());
        assertEquals(2, reply.json().at("/promises/kept_first").asInt());
    }

    @Test
    void a_backfill_lists_doubtful_cases_with_a_sentence_each() {
        JsonNode doubtful = host.post("backfills", "{\"project\":\"IMP\",\"source\":\"dueDate\"}")
                .json()
                .get("doubtful");

        assertEquals(5, doubtful.get("total").asInt());
        assertEquals(5, doubtful.at("/counts/already_over").asInt());
        assertEquals("IMP-7", doubtful.at("/cases/0/issueKey").asText());
        assertTrue(doubtful.at("/cases/0/leftOut").asBoolean());
        assertTrue(
                doubtful.at("/cases/0/sentence").asText().startsWith("Each of its dates was already over"),
                doubtful.toString());
    }

    @Test
    void a_backfill_that_writes_is_accepted_and_can_be_followed() {
        RestHost.Reply reply = host.post(
                "backfills",
                "{\"jql\":\"project = IMP\",\"source\":\"keptFields\",\"dryRun\":false,\"requester\":\"Sales\"}");

        assertEquals(202, reply.status());
        assertEquals(
                List.of(new BackfillRequest(
                        new Scope.QueryScope("project = IMP"),
                        BackfillRequest.Source.KEPT_FIELDS,
                        null,
                        null,
                        "Sales")),
                host.backfills.started);
        assertEquals("running", reply.json().get("state").asText());
        assertEquals("project = IMP", reply.json().get("jql").asText());
        JsonNode run = host.get("backfills/" + reply.json().get("id").asText()).json();
        assertEquals(0, run.get("processed").asInt());
        assertEquals(42, run.get("total").asInt());
        RestHost.isProblem(host.get("backfills/none"), 404, "not_found", "");
    }

    @Test
    void a_run_is_paused_and_cancelled_with_or_without_a_body() {
        String run = "backfills/" + FakeBackfills.RUN;
        assertEquals(200, host.post(run + "/pause", "{}").status());
        assertEquals(200, host.post(run + "/cancel", "").status());
        assertEquals(List.of(Backfills.RunOrder.PAUSE, Backfills.RunOrder.CANCEL), host.backfills.orders);
        RestHost.isProblem(host.post(run + "/resume", "{}"), 409, "conflict", "");
        RestHost.isProblem(host.post(run + "/pause", "{\"now\":true}"), 400, "invalid", "now");
        assertEquals(
                415,
                host.send("POST", run + "/pause", "text/plain", new byte[0]).status());
        assertEquals(3, host.backfills.orders.size());
    }
}
