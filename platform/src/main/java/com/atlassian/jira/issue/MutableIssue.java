package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Map;
import java.util.Set;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.3.3, codescape/jira-multiple-subtasks at ce71581.
 */
public interface MutableIssue extends Issue {
    void setProjectObject(Project project);

    void setProjectId(Long projectId);

    void setIssueType(IssueType issueType);

    void setIssueTypeObject(IssueType issueType);

    void setIssueTypeId(String issueTypeId);

    void setSummary(String summary);

    void setAssignee(ApplicationUser assignee);

    void setAssigneeId(String assigneeId);

    void setComponent(Collection<ProjectComponent> components);

    void setReporter(ApplicationUser reporter);

    void setReporterId(String reporterId);

    void setDescription(String description);

    void setEnvironment(String environment);

    void setAffectedVersions(Collection<Version> affectedVersions);

    void setFixVersions(Collection<Version> fixVersions);

    void setDueDate(Timestamp dueDate);

    void setSecurityLevelId(Long securityLevelId);

    void setPriority(Priority priority);

    void setPriorityId(String priorityId);

    void setResolution(Resolution resolution);

    void setResolutionId(String resolutionId);

    void setResolutionDate(Timestamp resolutionDate);

    void setKey(String key);

    void setStatus(Status status);

    void setStatusId(String statusId);

    void setOriginalEstimate(Long estimate);

    void setEstimate(Long estimate);

    void setTimeSpent(Long timespent);

    void setExternalFieldValue(String fieldId, Object newValue);

    void setParentObject(Issue parent);

    void setParentId(Long parentId);

    void setCustomFieldValue(CustomField customField, Object value);

    void setLabels(Set<Label> labels);

    Map<String, ModifiedValue<?>> getModifiedFields();

    void resetModifiedFields();
}
