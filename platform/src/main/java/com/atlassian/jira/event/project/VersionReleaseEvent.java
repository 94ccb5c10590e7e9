package com.atlassian.jira.event.project;

import com.atlassian.jira.project.version.Version;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructor.
 */
public final class VersionReleaseEvent extends AbstractVersionEvent {
    public VersionReleaseEvent(Version version) {
        super(version);
    }
}
