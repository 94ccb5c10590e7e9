package com.atlassian.confluence.security;

/**
 * Mirrors com.atlassian.confluence:confluence 10.2; confirmed on Confluence 10.0.3, ONLYOFFICE/onlyoffice-confluence at
 * ab8d713.
 */
public final class Permission {
    public static final Permission VIEW = new Permission("VIEW");
    public static final Permission EDIT = new Permission("EDIT");
    public static final Permission SET_PERMISSIONS = new Permission("SET_PERMISSIONS");
    public static final Permission REMOVE = new Permission("REMOVE");
    public static final Permission EXPORT = new Permission("EXPORT");
    public static final Permission ADMINISTER = new Permission("ADMINISTER");
    private final String name;

    private Permission(String name) {
        this.name = name;
    }

    @Override
    public String toString() {
        return name;
    }
}
