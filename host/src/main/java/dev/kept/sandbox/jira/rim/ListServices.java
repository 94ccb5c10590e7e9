package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.issue.label.Label;
import com.atlassian.jira.issue.priority.Priority;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.jira.state.Constant.Kind;
import dev.kept.sandbox.jira.work.IssueWork;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Projects, constants and labels. */
final class ListServices {

    private final Shapes shapes;
    private final IssueWork work;

    ListServices(Shapes shapes, IssueWork work) {
        this.shapes = shapes;
        this.work = work;
    }

    @Nullable
    Project getProjectObj(@Nullable Long id) {
        return id == null ? null : shape(shapes.state().projects().find(id));
    }

    @Nullable
    Project getProjectObjByKey(@Nullable String key) {
        boolean upper = key != null && key.equals(key.toUpperCase(Locale.ROOT));
        return upper ? shape(shapes.state().projects().byKey(key)) : null;
    }

    @Nullable
    Project getProjectByCurrentKey(@Nullable String key) {
        Project project = getProjectObjByKey(key);
        return project != null && project.getKey().equals(key) ? project : null;
    }

    @Nullable
    Project getProjectObjByKeyIgnoreCase(@Nullable String key) {
        return key == null ? null : shape(shapes.state().projects().byKey(key));
    }

    @Nullable
    Project getProjectByCurrentKeyIgnoreCase(@Nullable String key) {
        Project project = getProjectObjByKeyIgnoreCase(key);
        return project != null && project.getKey().equalsIgnoreCase(key) ? project : null;
    }

    @Nullable
    Project getProjectObjByName(String name) {
        return shape(shapes.state().projects().all().stream()
                .filter(project -> project.name().equals(name))
                .findFirst());
    }

    @Nullable
    private Project shape(Optional<dev.kept.sandbox.jira.state.Project> project) {
        return project.map(found -> shapes.project(found.id())).orElse(null);
    }

    Set<String> getAllProjectKeys(Long id) {
        var project = shapes.state().projects().get(id);
        Set<String> keys = new LinkedHashSet<>(project.formerKeys());
        keys.add(project.key());
        return keys;
    }

    List<Project> getProjectObjects() {
        return shapes.state().projects().all().stream()
                .map(project -> shapes.project(project.id()))
                .toList();
    }

    List<Project> getProjects() {
        return getProjectObjects();
    }

    long getProjectCount() {
        return getProjectObjects().size();
    }

    Collection<Priority> getPriorities() {
        return all(Priority.class, Kind.PRIORITY);
    }

    @Nullable
    Priority getPriorityObject(String id) {
        return shapes.priority(id);
    }

    @Nullable
    Priority getDefaultPriority() {
        return shapes.priority("3");
    }

    Collection<Resolution> getResolutions() {
        return all(Resolution.class, Kind.RESOLUTION);
    }

    @Nullable
    Resolution getResolution(String id) {
        return shapes.resolution(id);
    }

    Collection<Status> getStatuses() {
        return all(Status.class, Kind.STATUS);
    }

    @Nullable
    Status getStatus(String id) {
        return shapes.status(id);
    }

    @Nullable
    Status getStatusByName(String name) {
        return getStatuses().stream()
                .filter(status -> status.getName().equals(name))
                .findFirst()
                .orElse(null);
    }

    Collection<IssueType> getAllIssueTypeObjects() {
        return all(IssueType.class, Kind.TYPE);
    }

    Collection<IssueType> getRegularIssueTypeObjects() {
        return getAllIssueTypeObjects().stream()
                .filter(type -> !type.isSubTask())
                .toList();
    }

    @Nullable
    IssueType getIssueType(String id) {
        return shapes.type(id);
    }

    private <T> Collection<T> all(Class<T> shape, Kind kind) {
        return shapes.state().catalog().all(kind).stream()
                .map(constant -> shapes.constant(shape, kind, constant.id()))
                .toList();
    }

    Set<Label> getLabels(Long issueId) {
        Set<Label> labels = new LinkedHashSet<>();
        shapes.state().issues().find(issueId).ifPresent(issue -> issue.labels()
                .forEach(label -> labels.add(new Label(null, issueId, label))));
        return labels;
    }

    Set<Label> setLabels(
            @Nullable ApplicationUser user, Long issueId, Set<String> labels, boolean notify, boolean history) {
        work.edit(
                shapes.of(user),
                issueId,
                draft -> {
                    draft.labels.clear();
                    draft.labels.addAll(labels);
                },
                List.of());
        return getLabels(issueId);
    }

    Label addLabel(@Nullable ApplicationUser user, Long issueId, String label, boolean notify) {
        work.edit(
                shapes.of(user),
                issueId,
                draft -> {
                    if (!draft.labels.contains(label)) {
                        draft.labels.add(label);
                    }
                },
                List.of());
        return new Label(null, issueId, label);
    }
}
