package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.issue.ModifiedValue;
import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.fields.CustomField;
import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.host.Partial;
import dev.kept.sandbox.jira.state.IssueDraft;
import java.sql.Timestamp;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What can be set on an issue before it is handed to the issue manager. */
abstract class IssueSetters {

    final IssueDraft draft;
    private final Shapes shapes;
    private final Map<CustomField, Object> customs = new LinkedHashMap<>();

    IssueSetters(Shapes shapes, IssueDraft draft) {
        this.shapes = shapes;
        this.draft = draft;
    }

    /** The custom field values that were set here. */
    Map<CustomField, Object> customs() {
        return customs;
    }

    void setSummary(String summary) {
        draft.summary = summary;
    }

    void setDescription(@Nullable String description) {
        draft.description = description;
    }

    void setIssueType(IssueType type) {
        draft.typeId = type.getId();
    }

    void setIssueTypeId(String id) {
        draft.typeId = id;
    }

    void setAssignee(@Nullable ApplicationUser user) {
        draft.assignee = user == null ? null : user.getKey();
    }

    void setAssigneeId(@Nullable String key) {
        draft.assignee = key;
    }

    void setReporter(@Nullable ApplicationUser user) {
        draft.reporter = user == null ? null : user.getKey();
    }

    void setReporterId(@Nullable String key) {
        draft.reporter = key;
    }

    void setPriority(@Nullable Priority priority) {
        draft.priorityId = priority == null ? null : priority.getId();
    }

    void setPriorityId(@Nullable String id) {
        draft.priorityId = id;
    }

    void setStatus(Status status) {
        draft.statusId = status.getId();
    }

    void setStatusId(String id) {
        draft.statusId = id;
    }

    void setResolutionId(@Nullable String id) {
        draft.resolutionId = id;
    }

    void setResolutionDate(@Nullable Timestamp date) {
        draft.resolved = date == null ? null : date.toInstant();
    }

    void setDueDate(@Nullable Timestamp date) {
        draft.dueDate = shapes.day(date);
    }

    void setFixVersions(Collection<Version> versions) {
        draft.fixVersions.clear();
        versions.forEach(version -> draft.fixVersions.add(version.getId()));
    }

    void setAffectedVersions(Collection<Version> versions) {
        draft.affectedVersions.clear();
        versions.forEach(version -> draft.affectedVersions.add(version.getId()));
    }

    void setLabels(Set<Label> labels) {
        draft.labels.clear();
        labels.forEach(label -> draft.labels.add(label.getLabel()));
    }

    void setCustomFieldValue(CustomField field, @Nullable Object value) {
        customs.put(field, value);
    }

    @Nullable
    Object getCustomFieldValue(CustomField field) {
        return customs.containsKey(field) ? customs.get(field) : field.getValue(self());
    }

    private Issue self() {
        return Partial.of(MutableIssue.class, this);
    }

    Map<String, ModifiedValue<?>> getModifiedFields() {
        Map<String, ModifiedValue<?>> modified = new LinkedHashMap<>();
        customs.forEach((field, value) -> modified.put(field.getId(), new ModifiedValue<>(null, value)));
        return modified;
    }

    void resetModifiedFields() {
        customs.clear();
    }
}
