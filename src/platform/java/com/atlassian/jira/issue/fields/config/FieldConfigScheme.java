package com.atlassian.jira.issue.fields.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.Project;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlascommunity/jira-plugins-groovy @ Jira 8.13.
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
}
