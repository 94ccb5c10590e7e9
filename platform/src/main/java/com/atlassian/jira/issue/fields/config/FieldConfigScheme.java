package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.context.JiraContextNode;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 * Unconfirmed: the member set.
 */
public interface FieldConfigScheme {
    Long getId();

    String getName();

    String getDescription();

    boolean isGlobal();

    boolean isAllProjects();

    boolean isAllIssueTypes();

    boolean isEnabled();

    List<Project> getAssociatedProjectObjects();

    Collection<IssueType> getAssociatedIssueTypes();

    FieldConfig getOneAndOnlyConfig();

    Map<String, FieldConfig> getConfigs();

    List<JiraContextNode> getContexts();
}
