package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.kept.core.health.HealthSubject;
import dev.kept.core.health.NoteEnding;
import dev.kept.core.ledger.HashChain;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class HealthResourceTest {
    private static final String KEY = "X-Kept-Health-Key";
    private final RestHost host = new RestHost();

    @BeforeEach
    void key() {
        host.healthNotes.keepKey(HashChain.sha256Hex("right"), host.clock.instant());
    }

    @Test
    void administrators_read_it_and_others_do_not() {
        assertEquals(200, host.get("health").status());
        host.administrator = false;
        assertEquals(403, host.get("health").status());
        host.loggedIn = false;
        assertEquals(401, host.get("health").status());
    }

    @Test
    void a_monitoring_tool_reads_it_with_the_key_alone() {
        host.loggedIn = false;
        assertEquals(200, host.get("health", Map.of(KEY, "right")).status());
        assertEquals(403, host.get("health", Map.of(KEY, "wrong")).status());
        assertEquals(403, host.get("health", Map.of(KEY, "")).status());
    }

    @Test
    void what_does_not_work_is_a_503_that_says_so() {
        host.healthNotes.note(HealthSubject.job("dev.kept.seals"), NoteEnding.FAILED, "i-1", host.clock.instant());
        RestHost.Reply ill = host.get("health");
        assertEquals(503, ill.status());
        assertEquals("ill", ill.json().get("state").asText());
        assertEquals("i-1", ill.json().get("checks").get(1).get("incident").asText());
    }

    @Test
    void a_database_that_is_away_is_a_503_even_for_a_key_that_cannot_be_checked() {
        host.healthNotes.away = new IllegalStateException("secret place of the database");
        RestHost.Reply away = host.get("health", Map.of(KEY, "wrong"));
        assertEquals(503, away.status());
        assertEquals(1, away.json().get("checks").size());
        assertFalse(away.text().contains("secret place"));
    }
}
