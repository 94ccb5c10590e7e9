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
    void what_cannot_be_asked_is_refused() {
        RestHost.isProblem(host.post("verifications", "{}"), 400, "invalid", "project");
        RestHost.isProblem(host.post("verifications", "{\"project\":\"NOSUCH\"}"), 404, "not_found", "");
        RestHost.isProblem(host.post("rebuilds", "{\"next\":5}"), 400, "invalid", "next");
        host.loggedIn = false;
        RestHost.isProblem(host.post("verifications", "{\"project\":\"SHOP\"}"), 401, "not_logged_in", "");
        RestHost.isProblem(host.post("rebuilds", "{}"), 401, "not_logged_in", "");
    }
}
