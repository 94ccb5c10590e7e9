package com.atlassian.jira.bc.project.component;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in codescape/jira-multiple-subtasks @ 2026-04-04.
 */
public interface ProjectComponent {
    Long getId();

    String getName();

    String getDescription();

    String getLead();

    Long getProjectId();

    long getAssigneeType();
}
