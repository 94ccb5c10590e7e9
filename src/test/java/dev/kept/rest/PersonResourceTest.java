package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;

class PersonResourceTest {
    private static final String ALEX = "{\"person\":\"alex\\nalex@example.org\"}";
    private final RestHost host = new RestHost();

    @Test
    void what_is_stored_is_told_and_erased_once() {
        RestHost.Reply found = host.post("people/searches", ALEX);
        assertEquals("rules", found.json().at("/places/0/code").asText());
        assertEquals(
                "CHANGED_BY",
                found.json().at("/places/0/rows/0/columns/0/column").asText());
        assertEquals(
                1,
                host.post("people/erasures", ALEX).json().at("/places/0/count").asInt());
        assertEquals(0, host.post("people/searches", ALEX).json().get("places").size());
        assertEquals(0, host.post("people/erasures", ALEX).json().get("places").size());
    }

    @Test
    void administrators_alone_ask() {
        host.administrator = false;
        assertEquals(403, host.post("people/searches", ALEX).status());
        assertEquals(403, host.post("people/erasures", ALEX).status());
        host.loggedIn = false;
        assertEquals(401, host.post("people/erasures", ALEX).status());
        assertEquals(true, host.people.knows);
    }

    @Test
    void nobody_is_a_bad_request() {
        assertEquals(400, host.post("people/erasures", "{\"person\":\" \"}").status());
        assertEquals(400, host.post("people/erasures", "{}").status());
        assertFalse(host.post("people/erasures", "{\"person\":\"sam\"}")
                        .json()
                        .get("places")
                        .size()
                > 0);
    }

    @Test
    void that_somebody_was_erased_is_noted_without_a_name() {
        host.post("people/erasures", ALEX);
        assertEquals("ada", host.audit.before(null, 1).get(0).userKey());
        assertEquals("erase", host.audit.before(null, 1).get(0).subject());
    }
}
