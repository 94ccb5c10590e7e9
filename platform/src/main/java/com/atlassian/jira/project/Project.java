package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31, codescape/jira-multiple-subtasks @ 2026-04-04, codescape/jira-scrum-poker @ 2026-02-16.
 */
public interface Project {
    Long getId();

    String getKey();

    String getName();

    String getDescription();

    String getUrl();

    String getEmail();

    ApplicationUser getProjectLead();

    ApplicationUser getLead();

    String getLeadUserKey();

    Collection<IssueType> getIssueTypes();

    Collection<ProjectComponent> getComponents();

    Collection<Version> getVersions();

    ProjectTypeKey getProjectTypeKey();

    String getOriginalKey();

    boolean isArchived();
}
