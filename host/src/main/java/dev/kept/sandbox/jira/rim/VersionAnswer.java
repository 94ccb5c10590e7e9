package dev.kept.sandbox.jira.rim;

import com.atlassian.jira.project.Project;
import dev.kept.sandbox.jira.state.Version;
import java.util.Date;
import org.jspecify.annotations.Nullable;

/** A version of a project. */
record VersionAnswer(Shapes shapes, Version version) {

    Long getId() {
        return version.id();
    }

    String getName() {
        return version.name();
    }

    @Nullable
    String getDescription() {
        return null;
    }

    Long getProjectId() {
        return version.projectId();
    }

    Project getProject() {
        return shapes.project(version.projectId());
    }

    Project getProjectObject() {
        return getProject();
    }

    Long getSequence() {
        return version.id();
    }

    boolean isArchived() {
        return version.archived();
    }

    boolean isReleased() {
        return version.released();
    }

    @Nullable
    Date getStartDate() {
        return shapes.timestamp(version.startDate());
    }

    @Nullable
    Date getReleaseDate() {
        return shapes.timestamp(version.releaseDate());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof VersionAnswer answer && answer.version.id() == version.id();
    }

    @Override
    public int hashCode() {
        return Long.hashCode(version.id());
    }

    @Override
    public String toString() {
        return version.name();
    }
}
