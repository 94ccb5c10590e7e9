package com.atlassian.jira.project.version;

import com.atlassian.jira.project.Project;
import java.util.Date;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; no evidence for isArchived.
 */
public interface Version {
    Long getId();

    String getName();

    String getDescription();

    Long getProjectId();

    Project getProject();

    Long getSequence();

    boolean isArchived();

    boolean isReleased();

    Date getStartDate();

    Date getReleaseDate();
}
