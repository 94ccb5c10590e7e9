package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructor and the class tree above it.
 */
public abstract class AbstractProjectEvent {
    private final ApplicationUser user;
    private final Project project;

    protected AbstractProjectEvent(ApplicationUser user, Project project) {
        this.user = user;
        this.project = project;
    }

    public ApplicationUser getUser() {
        return user;
    }

    public Project getProject() {
        return project;
    }
}
