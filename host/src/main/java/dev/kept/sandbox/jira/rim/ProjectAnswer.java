package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.issue.issuetype.IssueType;
import com.atlassian.jira.project.type.ProjectTypeKey;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Project;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A project. */
record ProjectAnswer(Shapes shapes, Project project) {

    Long getId() {
        return project.id();
    }

    String getKey() {
        return project.key();
    }

    String getOriginalKey() {
        return project.formerKeys().isEmpty()
                ? project.key()
                : project.formerKeys().get(0);
    }

    String getName() {
        return project.name();
    }

    @Nullable
    String getDescription() {
        return project.description();
    }

    @Nullable
    String getUrl() {
        return null;
    }

    @Nullable
    String getEmail() {
        return null;
    }

    @Nullable
    ApplicationUser getProjectLead() {
        return shapes.user(project.lead());
    }

    @Nullable
    ApplicationUser getLead() {
        return getProjectLead();
    }

    @Nullable
    String getLeadUserKey() {
        return project.lead();
    }

    Collection<IssueType> getIssueTypes() {
        return shapes.state().catalog().all(Constant.Kind.TYPE).stream()
                .map(type -> shapes.type(type.id()))
                .toList();
    }

    Collection<Object> getComponents() {
        return List.of();
    }

    Collection<Version> getVersions() {
        return shapes.state().projects().versionsOf(project.id()).stream()
                .map(shapes::version)
                .toList();
    }

    ProjectTypeKey getProjectTypeKey() {
        return new ProjectTypeKey("software");
    }

    boolean isArchived() {
        return project.archived();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ProjectAnswer answer && answer.project.id() == project.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(project.id());
    }

    @Override
    public String toString() {
        return project.key();
    }
}
