package com.atlassian.audit.entity;

/**
 * Mirrors com.atlassian.audit:atlassian-audit-api 1.12.1; none newer than Jira 8, mailru/jira-plugins-mrimsender at
 * 35d1618.
 */
public class ChangedValue {
    private final String key;
    private final String from;
    private final String to;

    private ChangedValue(String key, String from, String to) {
        this.key = key;
        this.from = from;
        this.to = to;
    }

    public static Builder fromI18nKeys(String i18nKey) {
        return new Builder(i18nKey);
    }

    public String getI18nKey() {
        return key;
    }

    public String getFrom() {
        return from;
    }

    public String getTo() {
        return to;
    }

    public static class Builder {
        private final String key;
        private String from;
        private String to;

        private Builder(String key) {
            this.key = key;
        }

        public Builder from(String value) {
            this.from = value;
            return this;
        }

        public Builder to(String value) {
            this.to = value;
            return this;
        }

        public ChangedValue build() {
            return new ChangedValue(key, from, to);
        }
    }
}
