package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An issue as it was when it was asked for; the setters change only this object, until the issue manager is given it. */
final class IssueAnswer extends IssueSetters {

    private final Shapes shapes;
    private final IssueState before;

    IssueAnswer(Shapes shapes, IssueState issue) {
        super(shapes, issue.draft());
        this.shapes = shapes;
        this.before = issue;
    }

    IssueState before() {
        return before;
    }

    Long getId() {
        return draft.id;
    }

    String getKey() {
        return draft.key;
    }

    Long getNumber() {
        return before.number();
    }

    Project getProjectObject() {
        return shapes.project(draft.projectId);
    }

    Long getProjectId() {
        return draft.projectId;
    }

    @Nullable
    IssueType getIssueType() {
        return shapes.type(draft.typeId);
    }

    @Nullable
    IssueType getIssueTypeObject() {
        return getIssueType();
    }

    String getIssueTypeId() {
        return draft.typeId;
    }

    String getSummary() {
        return draft.summary;
    }

    @Nullable
    String getDescription() {
        return draft.description;
    }

    @Nullable
    String getEnvironment() {
        return null;
    }

    @Nullable
    ApplicationUser getAssignee() {
        return shapes.user(draft.assignee);
    }

    @Nullable
    ApplicationUser getAssigneeUser() {
        return getAssignee();
    }

    @Nullable
    String getAssigneeId() {
        return draft.assignee;
    }

    @Nullable
    ApplicationUser getReporter() {
        return shapes.user(draft.reporter);
    }

    @Nullable
    ApplicationUser getReporterUser() {
        return getReporter();
    }

    @Nullable
    String getReporterId() {
        return draft.reporter;
    }

    @Nullable
    ApplicationUser getCreator() {
        return shapes.user(draft.creator);
    }

    @Nullable
    String getCreatorId() {
        return draft.creator;
    }

    @Nullable
    Timestamp getCreated() {
        return Shapes.timestamp(draft.created);
    }

    @Nullable
    Timestamp getUpdated() {
        return Shapes.timestamp(draft.updated);
    }

    @Nullable
    Timestamp getDueDate() {
        return shapes.timestamp(draft.dueDate);
    }

    @Nullable
    Timestamp getResolutionDate() {
        return Shapes.timestamp(draft.resolved);
    }

    @Nullable
    Priority getPriority() {
        return shapes.priority(draft.priorityId);
    }

    @Nullable
    Resolution getResolution() {
        return shapes.resolution(draft.resolutionId);
    }

    @Nullable
    String getResolutionId() {
        return draft.resolutionId;
    }

    @Nullable
    Status getStatus() {
        return shapes.status(draft.statusId);
    }

    String getStatusId() {
        return draft.statusId;
    }

    Collection<Version> getFixVersions() {
        return versions(draft.fixVersions);
    }

    Collection<Version> getAffectedVersions() {
        return versions(draft.affectedVersions);
    }

    private Collection<Version> versions(List<Long> ids) {
        return ids.stream()
                .flatMap(id -> shapes.state().projects().version(id).stream())
                .map(shapes::version)
                .toList();
    }

    Collection<Object> getComponents() {
        return List.of();
    }

    Set<Label> getLabels() {
        Set<Label> labels = new LinkedHashSet<>();
        draft.labels.forEach(label -> labels.add(new Label(null, draft.id, label)));
        return labels;
    }

    @Nullable
    Long getSecurityLevelId() {
        return draft.securityLevel;
    }

    @Nullable
    Long getOriginalEstimate() {
        return seconds("timeoriginalestimate");
    }

    @Nullable
    Long getEstimate() {
        return seconds("timeestimate");
    }

    @Nullable
    Long getTimeSpent() {
        return seconds("timespent");
    }

    @Nullable
    private Long seconds(String name) {
        JsonNode value = draft.extra.get(name);
        return value != null && value.isNumber() ? Long.valueOf(value.asLong()) : null;
    }

    Long getVotes() {
        return 0L;
    }

    Long getWatches() {
        return 0L;
    }

    Long getWorkflowId() {
        return 1L;
    }

    boolean isSubTask() {
        return shapes.state()
                .catalog()
                .find(Constant.Kind.TYPE, draft.typeId)
                .map(Constant::subtask)
                .orElse(false);
    }

    @Nullable
    Long getParentId() {
        Issue parent = getParentObject();
        return parent == null ? null : parent.getId();
    }

    @Nullable
    Issue getParentObject() {
        JsonNode parent = draft.extra.get("parent");
        return parent == null
                ? null
                : shapes.state()
                        .issues()
                        .byKey(parent.path("key").asText())
                        .map(shapes::issue)
                        .orElse(null);
    }

    Collection<Issue> getSubTaskObjects() {
        return List.of();
    }

    boolean isCreated() {
        return true;
    }

    boolean isEditable() {
        return !isArchived();
    }

    boolean isArchived() {
        return shapes.state().projects().get(draft.projectId).archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IssueAnswer answer && answer.draft.id == draft.id;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(draft.id);
    }

    @Override
    public String toString() {
        return draft.key;
    }
}
