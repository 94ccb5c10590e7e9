package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructor and the class tree above it.
 */
public abstract class AbstractVersionEvent {
    private final Version version;

    protected AbstractVersionEvent(Version version) {
        this.version = version;
    }

    public long getVersionId() {
        return version.getId();
    }

    public Version getVersion() {
        return version;
    }
}
