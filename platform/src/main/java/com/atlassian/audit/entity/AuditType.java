package com.atlassian.audit.entity;

/**
 * Mirrors com.atlassian.audit:atlassian-audit-api 1.12.1; none newer than Jira 8, mailru/jira-plugins-mrimsender at
 * 35d1618.
 */
public class AuditType {
    private final CoverageArea area;
    private final CoverageLevel level;
    private final String category;
    private final String action;

    private AuditType(CoverageArea area, CoverageLevel level, String category, String action) {
        this.area = area;
        this.level = level;
        this.category = category;
        this.action = action;
    }

    public static Builder fromI18nKeys(
            CoverageArea area, CoverageLevel level, String categoryI18nKey, String actionI18nKey) {
        return new Builder(new AuditType(area, level, categoryI18nKey, actionI18nKey));
    }

    public CoverageArea getArea() {
        return area;
    }

    public CoverageLevel getLevel() {
        return level;
    }

    public String getCategoryI18nKey() {
        return category;
    }

    public String getActionI18nKey() {
        return action;
    }

    public static class Builder {
        private final AuditType type;

        private Builder(AuditType type) {
            this.type = type;
        }

        public AuditType build() {
            return type;
        }
    }
}
