package com.atlassian.jira.project.type;

import java.io.Serializable;
import java.util.Objects;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public final class ProjectTypeKey implements Serializable {
    private static final long serialVersionUID = 1L;
    private final String key;

    public ProjectTypeKey(String key) {
        this.key = key;
    }

    public String getKey() {
        return key;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectTypeKey && Objects.equals(key, ((ProjectTypeKey) other).key);
    }

    @Override
    public int hashCode() {
        return Objects.hashCode(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
