package com.atlassian.applinks.api;

/**
 * Mirrors com.atlassian.applinks:applinks-api Platform 8.3; confirmed on Jira 11.3.10, deftdevs/bootstrapi at 4c9d627.
 */
public class TypeNotInstalledException extends Exception {
    private static final long serialVersionUID = 1L;
    private final String type;

    public TypeNotInstalledException(String type) {
        super("type not installed: " + type);
        this.type = type;
    }

    public String getType() {
        return type;
    }
}
