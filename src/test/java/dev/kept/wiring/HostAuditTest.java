package dev.kept.wiring;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.ChangedValue;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.host.FakeServices;
import dev.kept.testing.BundledTexts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostAuditTest {
    private final List<AuditEvent> told = new ArrayList<>();
    private final HostAudit audit = new HostAudit(FakeServices.of((AuditService) told::add));

    private static AuditEntry entry(String subject, String before, String after) {
        return new AuditEntry(0, Instant.EPOCH, "ada", AuditAction.RULES, subject, before, after);
    }

    @Test
    void the_product_is_told_what_was_done_to_what_and_what_stood_there() {
        audit.tell(entry("SHOP", "days=14", "days=7"));
        AuditEvent event = told.get(0);
        assertEquals("Kept", BundledTexts.english().text(event.getCategoryI18nKey()));
        assertEquals("Rules changed", BundledTexts.english().text(event.getActionI18nKey()));
        assertEquals(
                List.of("SHOP"),
                event.getAffectedObjects().stream().map(AuditResource::getName).toList());
        ChangedValue changed = event.getChangedValues().get(0);
        assertEquals("What changed", BundledTexts.english().text(changed.getI18nKey()));
        assertEquals("days=14", changed.getFrom());
        assertEquals("days=7", changed.getTo());
    }

    @Test
    void what_is_about_one_thing_alone_and_tells_no_state_is_just_said() {
        audit.tell(entry("", "", ""));
        assertEquals(List.of(), told.get(0).getAffectedObjects());
        assertEquals(List.of(), told.get(0).getChangedValues());
    }

    @Test
    void without_such_a_log_or_with_one_that_fails_the_work_goes_on() {
        assertDoesNotThrow(() -> new HostAudit(FakeServices.of()).tell(entry("", "", "")));
        AuditService broken = event -> {
            throw new IllegalStateException("full");
        };
        assertDoesNotThrow(() -> new HostAudit(FakeServices.of(broken)).tell(entry("", "", "")));
    }
}
