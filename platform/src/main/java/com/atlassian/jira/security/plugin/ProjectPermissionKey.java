package com.atlassian.jira.security.plugin;

import java.io.Serializable;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 9.0.1, atlassian-labs/msteams-jira-server-addon at
 * c7f6c2b.
 */
public final class ProjectPermissionKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String permissionKey;

    public ProjectPermissionKey(String permissionKey) {
        this.permissionKey = Objects.requireNonNull(permissionKey, "permissionKey");
    }

    public String permissionKey() {
        return permissionKey;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectPermissionKey
                && permissionKey.equals(((ProjectPermissionKey) other).permissionKey);
    }

    @Override
    public int hashCode() {
        return permissionKey.hashCode();
    }

    @Override
    public String toString() {
        return permissionKey;
    }
}
