package com.atlassian.jira.issue;

import com.atlassian.jira.bc.project.component.ProjectComponent;
import com.atlassian.jira.issue.context.IssueContext;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.fields.renderer.IssueRenderContext;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.Set;
import org.ofbiz.core.entity.GenericValue;

/**
 * Mirrors com.atlassian.jira:jira-api 11.3; confirmed on Jira 11.0.0, atlassian-labs/atlassian-slack-integration-server
 * at 94c50dc.
 */
public interface Issue extends IssueContext {
    Long getId();

    String getKey();

    Long getNumber();

    String getSummary();

    String getDescription();

    String getEnvironment();

    ApplicationUser getAssigneeUser();

    ApplicationUser getAssignee();

    String getAssigneeId();

    Collection<ProjectComponent> getComponents();

    ApplicationUser getReporterUser();

    ApplicationUser getReporter();

    String getReporterId();

    ApplicationUser getCreator();

    String getCreatorId();

    Timestamp getCreated();

    Timestamp getUpdated();

    Timestamp getDueDate();

    Timestamp getResolutionDate();

    Long getWorkflowId();

    Object getCustomFieldValue(CustomField customField);

    Collection<Version> getAffectedVersions();

    Collection<Version> getFixVersions();

    Long getSecurityLevelId();

    Priority getPriority();

    String getResolutionId();

    Resolution getResolution();

    Status getStatus();

    String getStatusId();

    Long getOriginalEstimate();

    Long getEstimate();

    Long getTimeSpent();

    Long getVotes();

    Long getWatches();

    Object getExternalFieldValue(String fieldId);

    boolean isSubTask();

    Long getParentId();

    Issue getParentObject();

    Collection<Issue> getSubTaskObjects();

    boolean isCreated();

    boolean isEditable();

    boolean isArchived();

    IssueRenderContext getIssueRenderContext();

    Set<Label> getLabels();

    ApplicationUser getArchivedByUser();

    String getArchivedById();

    Timestamp getArchivedDate();

    Collection<ProjectComponent> getComponentObjects();

    Priority getPriorityObject();

    Resolution getResolutionObject();

    Status getStatusObject();

    GenericValue getProject();

    GenericValue getSecurityLevel();

    GenericValue getParent();

    Collection<GenericValue> getSubTasks();

    GenericValue getGenericValue();

    String getString(String name);

    Timestamp getTimestamp(String name);

    Long getLong(String name);

    void store();
}
