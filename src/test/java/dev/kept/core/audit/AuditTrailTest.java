package dev.kept.core.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditTrailTest {
    private static final Instant NOW = Instant.parse("2026-11-20T09:00:00Z");
    private final InMemoryAuditLog log = new InMemoryAuditLog();
    private final List<AuditEntry> told = new ArrayList<>();
    private final AuditTrail trail = new AuditTrail(log, told::add, Clock.fixed(NOW, ZoneOffset.UTC));

    private record Rules(int days, String zone) {}

    private static AuditMark mark(Object state) {
        return new AuditMark(AuditAction.RULES, "", state.toString());
    }

    @Test
    void of_two_states_what_differs_is_kept() {
        trail.note("ada", mark(new Rules(14, "UTC")), mark(new Rules(7, "UTC")));
        AuditEntry line = trail.before(null, 1).get(0);
        assertEquals("days=14", line.before());
        assertEquals("days=7", line.after());
    }

    @Test
    void the_product_is_told_when_what_was_noted_holds() {
        AuditEntry line = trail.note("ada", mark("a"), mark("b"));
        assertEquals(List.of(), told);
        trail.tell(line);
        assertEquals(List.of(line), told);
        assertEquals("b", line.after());
    }

    @Test
    void what_is_new_or_gone_has_one_side() {
        trail.note("ada", mark(""), mark("a\nb"));
        assertEquals("", trail.before(null, 1).get(0).before());
        assertEquals("a, b", trail.before(null, 1).get(0).after());
        trail.note("ada", mark("a\nb"), mark("a"));
        assertEquals("b", trail.before(null, 1).get(0).before());
    }

    @Test
    void lines_are_forgotten_after_two_years() {
        log.add(new AuditEntry(0, NOW.minus(Duration.ofDays(732)), "old", AuditAction.RULES, "", "", ""));
        log.add(new AuditEntry(0, NOW.minus(Duration.ofDays(730)), "kept", AuditAction.RULES, "", "", ""));
        trail.note("ada", mark(""), mark(""));
        assertEquals(2, trail.before(null, 9).size());
    }

    @Test
    void long_texts_are_cut() {
        trail.note("ada", mark(""), mark("x".repeat(9_000)));
        assertEquals(4_000, trail.before(null, 1).get(0).after().length());
    }
}
