package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Verifications and rebuilds over HTTP. */
class EvidenceResourcesTest {

    private final RestHost host = new RestHost();

    @Test
    void a_verification_says_whether_all_is_as_it_was_written() {
        RestHost.Reply reply = host.post("verifications", "{\"project\":\"SHOP\"}");
        assertTrue(reply.json().get("consistent").asBoolean());
        assertTrue(reply.json().get("firstDifference").isNull());
        assertEquals(12, reply.json().get("commitments").asInt());
    }

    @Test
    void the_first_difference_is_a_sentence_with_the_commitment_and_the_event() {
        RestHost.Reply reply = host.post("verifications", "{\"project\":\"BENT\"}");
        assertFalse(reply.json().get("consistent").asBoolean(true));
        assertEquals(
                "Commitment c-<1>, event 3: its content is not what was written.",
                reply.json().get("firstDifference").asText());
        assertEquals("c-<1>", reply.json().get("commitment").asText());
        assertEquals(3, reply.json().get("event").asInt());
    }

    @Test
    void a_rebuild_goes_on_from_step_to_step() {
        RestHost.Reply first = host.post("rebuilds", "{}");
        assertFalse(first.json().get("done").asBoolean(true));
        RestHost.Reply last =
                host.post("rebuilds", "{\"next\":\"" + first.json().get("next").asText() + "\"}");
        assertTrue(last.json().get("done").asBoolean());
        assertTrue(last.json().get("next").isNull());
    }

    @Test
    void an_upkeep_goes_on_from_step_to_step() {
        RestHost.Reply first = host.post("upkeeps", "{}");
        assertFalse(first.json().get("done").asBoolean(true));
        assertEquals(500, first.json().get("packed").asInt());
        assertEquals(24, first.json().get("forgotten").asInt());
        assertEquals(0, first.json().get("recalled").asInt());
        RestHost.Reply last =
                host.post("upkeeps", "{\"next\":\"" + first.json().get("next").asText() + "\"}");
        assertTrue(last.json().get("done").asBoolean());
        assertTrue(last.json().get("next").isNull());
    }

    @Test
    void a_ledger_is_a_file_to_keep() {
        RestHost.Reply json = host.get("projects/SHOP/ledger");
        assertEquals(200, json.status(), json.text());
        assertEquals("application/json", json.type());
        assertEquals("kept-ledger", json.json().get("format").asText());
        assertEquals("Shop <1>", json.json().get("project").get("name").asText());
        assertTrue(json.json().get("chains").size() >= 5);
    }

    @Test
    void what_was_taken_in_is_counted_and_refusals_are_sentences() {
        RestHost.Reply reply = host.post("imports", "{}");
        assertEquals(4, reply.json().get("added").asInt());
        assertEquals(2, reply.json().get("already").asInt());
        assertEquals(1, reply.json().get("refused").asInt());
        assertEquals(
                "Commitment c-1: there is no issue SHOP-<9> here.",
                reply.json().get("reasons").get(0).get("reason").asText());
        RestHost.isProblem(host.post("imports", "no"), 400, "invalid", "body");
        RestHost.isProblem(host.get("projects/NOSUCH/ledger"), 404, "not_found", "");
        host.loggedIn = false;
        RestHost.isProblem(host.get("projects/SHOP/ledger"), 401, "not_logged_in", "");
        RestHost.isProblem(host.get("projects/SHOP/ledger.csv"), 401, "not_logged_in", "");
        RestHost.isProblem(host.get("projects/SHOP/commitments.csv"), 401, "not_logged_in", "");
        RestHost.isProblem(host.post("imports", "{}"), 401, "not_logged_in", "");
    }

    @Test
    void an_import_that_broke_off_is_a_problem_that_says_what_was_taken() {
        RestHost.Reply reply = host.post("imports", "[]");
        RestHost.isProblem(reply, 503, "unavailable", "");
        assertEquals(
                "The import broke off. Taken in: 1,000. Here before: 20. Left out: 3."
                        + " Import the file again to take in the rest.",
                reply.json().get("detail").asText());
    }

    @Test
    void what_cannot_be_asked_is_refused() {
        RestHost.isProblem(host.post("verifications", "{}"), 400, "invalid", "project");
        RestHost.isProblem(host.post("verifications", "{\"project\":\"NOSUCH\"}"), 404, "not_found", "");
        RestHost.isProblem(host.post("rebuilds", "{\"next\":5}"), 400, "invalid", "next");
        host.loggedIn = false;
        RestHost.isProblem(host.post("verifications", "{\"project\":\"SHOP\"}"), 401, "not_logged_in", "");
        RestHost.isProblem(host.post("rebuilds", "{}"), 401, "not_logged_in", "");
    }
}
