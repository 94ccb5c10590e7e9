package com.atlassian.jira.project;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.util.Collection;
import java.util.Date;
import org.ofbiz.core.entity.GenericValue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
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

    ApplicationUser getArchivedBy();

    Date getArchivedDate();

    Long getAssigneeType();

    String getLeadUserName();

    Collection<ProjectComponent> getProjectComponents();

    GenericValue getGenericValue();
}
