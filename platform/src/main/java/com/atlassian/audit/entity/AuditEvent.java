package com.atlassian.audit.entity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Mirrors com.atlassian.audit:atlassian-audit-api 1.12.1; none newer than Jira 8, mailru/jira-plugins-mrimsender at
 * 35d1618.
 */
public class AuditEvent {
    private final AuditType type;
    private final List<AuditResource> affected;
    private final List<ChangedValue> changed;

    private AuditEvent(AuditType type, List<AuditResource> affected, List<ChangedValue> changed) {
        this.type = type;
        this.affected = List.copyOf(affected);
        this.changed = List.copyOf(changed);
    }

    public static Builder builder(AuditType type) {
        return new Builder(type);
    }

    public String getActionI18nKey() {
        return type.getActionI18nKey();
    }

    public String getCategoryI18nKey() {
        return type.getCategoryI18nKey();
    }

    public List<AuditResource> getAffectedObjects() {
        return affected;
    }

    public List<ChangedValue> getChangedValues() {
        return changed;
    }

    public static class Builder {
        private final AuditType type;
        private final List<AuditResource> affected = new ArrayList<>();
        private final List<ChangedValue> changed = new ArrayList<>();

        private Builder(AuditType type) {
            this.type = type;
        }

        public Builder affectedObject(AuditResource resource) {
            affected.add(resource);
            return this;
        }

        public Builder appendChangedValues(Collection<ChangedValue> values) {
            changed.addAll(values);
            return this;
        }

        public AuditEvent build() {
            return new AuditEvent(type, affected, changed);
        }
    }
}
