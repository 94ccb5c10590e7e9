package com.atlassian.jira.event;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence. Unconfirmed: the constructor and that the project before is
 * still called old.
 */
public class ProjectUpdatedEvent extends AbstractProjectEvent {
    private final Project oldProject;

    public ProjectUpdatedEvent(ApplicationUser user, Project newProject, Project oldProject) {
        super(user, newProject);
        this.oldProject = oldProject;
    }

    public Project getOldProject() {
        return oldProject;
    }
}
