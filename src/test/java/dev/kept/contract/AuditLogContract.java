package dev.kept.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.AuditLog;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every audit log must do. Subclasses hand out one that holds nothing at first. */
public abstract class AuditLogContract {
    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    /** The log under test; each call may hand out another node's over the same database. */
    protected abstract AuditLog log();

    private void add(int number) {
        log().add(new AuditEntry(
                0,
                NOON.plusSeconds(number),
                "u" + number,
                AuditAction.RULES,
                "s" + number,
                "old" + number,
                "new" + number));
    }

    private List<String> users(Long before, int limit) {
        return log().before(before, limit).stream().map(AuditEntry::userKey).toList();
    }

    @Test
    void lines_come_page_by_page_the_latest_first() {
        for (int number = 1; number <= 5; number++) {
            add(number);
        }
        assertEquals(List.of("u5", "u4"), users(null, 2));
        long last = log().before(null, 2).get(1).number();
        assertEquals(List.of("u3", "u2"), users(last, 2));
        AuditEntry latest = log().before(null, 1).get(0);
        assertEquals(
                new AuditEntry(latest.number(), NOON.plusSeconds(5), "u5", AuditAction.RULES, "s5", "old5", "new5"),
                latest);
    }

    @Test
    void what_is_nothing_stays_nothing() {
        log().add(new AuditEntry(0, NOON, null, AuditAction.UPKEEP, "", "", ""));
        AuditEntry line = log().before(null, 9).get(0);
        assertNull(line.userKey());
        assertEquals("", line.subject() + line.before() + line.after());
    }

    @Test
    void only_what_is_older_is_forgotten() {
        add(1);
        add(2);
        log().forget(NOON.plusSeconds(2));
        assertEquals(List.of("u2"), users(null, 9));
    }
}
