package com.atlassian.jira.project.version;

import com.atlassian.jira.project.Project;
import java.util.Date;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-multiple-subtasks @ 2026-04-04,
 * atlassian-labs/atlassian-slack-integration-server @ 2026-01-31.
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
