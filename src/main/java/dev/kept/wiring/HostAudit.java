package dev.kept.wiring;

import com.atlassian.audit.api.AuditService;
import com.atlassian.audit.entity.AuditEvent;
import com.atlassian.audit.entity.AuditResource;
import com.atlassian.audit.entity.AuditType;
import com.atlassian.audit.entity.ChangedValue;
import com.atlassian.audit.entity.CoverageArea;
import com.atlassian.audit.entity.CoverageLevel;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.ProductAudit;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes what administrators did into the audit log of the product. The product adds by itself who sent the request,
 * when and from where. Its area is <em>Ecosystem</em>, which administrators can switch off.
 */
public final class HostAudit implements ProductAudit {

    private static final Logger LOG = LoggerFactory.getLogger(HostAudit.class);

    private final HostService<AuditService> logs;

    public HostAudit(HostServices services) {
        this.logs = services.of(Feature.AUDIT, () -> AuditService.class);
    }

    @Override
    public void tell(AuditEntry entry) {
        BestEffort.run(
                () -> logs.find().ifPresent(log -> log.audit(event(entry))),
                failure -> LOG.warn(
                        "What was done is not in the product's audit log, incident {}", Incident.fresh(), failure));
    }

    private static AuditEvent event(AuditEntry entry) {
        AuditType type = AuditType.fromI18nKeys(
                        CoverageArea.ECOSYSTEM,
                        CoverageLevel.BASE,
                        "kept.audit.category",
                        AuditAction.NAMES.key(entry.action()))
                .build();
        AuditEvent.Builder event = AuditEvent.builder(type);
        if (!entry.subject().isEmpty()) {
            event.affectedObject(AuditResource.builder(entry.subject(), "kept")
                    .id(entry.action().code())
                    .build());
        }
        if (!entry.before().equals(entry.after())) {
            event.appendChangedValues(List.of(ChangedValue.fromI18nKeys("kept.audit.changed")
                    .from(entry.before())
                    .to(entry.after())
                    .build()));
        }
        return event.build();
    }
}
