package com.atlassian.confluence.labels;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; no evidence. Unconfirmed: the members other than GLOBAL.
 */
public class Namespace {
    public static final Namespace GLOBAL = new Namespace("global");
    public static final Namespace PERSONAL = new Namespace("my");
    public static final Namespace TEAM = new Namespace("team");
    public static final Namespace SYSTEM = new Namespace("system");
    private final String prefix;

    private Namespace(String prefix) {
        this.prefix = prefix;
    }

    public String getPrefix() {
        return prefix;
    }

    @Override
    public String toString() {
        return prefix;
    }
}
