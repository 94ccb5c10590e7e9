package com.atlassian.audit.entity;

/**
 * Mirrors com.atlassian.audit:atlassian-audit-api 1.12.1; none newer than Jira 8, mailru/jira-plugins-mrimsender at
 * 35d1618.
 */
public class AuditResource {
    private final String name;
    private final String type;
    private final String id;

    private AuditResource(String name, String type, String id) {
        this.name = name;
        this.type = type;
        this.id = id;
    }

    public static Builder builder(String name, String type) {
        return new Builder(name, type);
    }

    public String getName() {
        return name;
    }

    public String getType() {
        return type;
    }

    public String getId() {
        return id;
    }

    public static class Builder {
        private final String name;
        private final String type;
        private String id;

        private Builder(String name, String type) {
            this.name = name;
            this.type = type;
        }

        public Builder id(String identifier) {
            this.id = identifier;
            return this;
        }

        public AuditResource build() {
            return new AuditResource(name, type, id);
        }
    }
}
