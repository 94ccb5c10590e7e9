package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructor and the name of the version
 * before.
 */
public class VersionUpdatedEvent extends AbstractVersionEvent {
    private final Version originalVersion;

    public VersionUpdatedEvent(Version version, Version originalVersion) {
        super(version);
        this.originalVersion = originalVersion;
    }

    public Version getOriginalVersion() {
        return originalVersion;
    }
}
