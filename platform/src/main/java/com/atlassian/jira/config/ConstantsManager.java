package com.atlassian.jira.config;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import java.util.Collection;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; none newer than Jira 8.20.22, cures-hub/cures-condec-jira at fbadb34.
 */
public interface ConstantsManager {
    Collection<Priority> getPriorities();

    Priority getPriorityObject(String id);

    Priority getDefaultPriority();

    Collection<Resolution> getResolutions();

    Resolution getResolution(String id);

    Collection<Status> getStatuses();

    Status getStatus(String id);

    Status getStatusByName(String name);

    Collection<IssueType> getAllIssueTypeObjects();

    Collection<IssueType> getRegularIssueTypeObjects();

    Collection<IssueType> getSubTaskIssueTypeObjects();

    IssueType getIssueType(String id);
}
