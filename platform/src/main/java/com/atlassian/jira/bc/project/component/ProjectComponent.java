package com.atlassian.jira.bc.project.component;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface ProjectComponent {
    Long getId();

    String getName();

    String getDescription();

    String getLead();

    Long getProjectId();

    long getAssigneeType();
}
