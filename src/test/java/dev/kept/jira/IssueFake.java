package dev.kept.jira;

import com.atlassian.jira.issue.MutableIssue;
import com.atlassian.jira.issue.resolution.Resolution;
import com.atlassian.jira.issue.status.Status;
import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.version.Version;
import com.atlassian.jira.user.ApplicationUser;
import dev.kept.core.Nullable;
import dev.kept.jira.field.JiraDays;
import dev.kept.sandbox.host.Partial;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One issue of the fake Jira; a test changes its fields. */
public final class IssueFake {
    public final long id;
    public final String key;
    public long projectId = 10;

    @Nullable
    public Long level;

    @Nullable
    public Instant resolved;

    /** The name of its resolution. */
    @Nullable
    public String resolution;

    /** The name of its status. */
    public String status = "To Do";

    /** When anything last happened to it. */
    public Instant updated = Instant.parse("2026-03-01T00:00:00Z");

    @Nullable
    public LocalDate due;

    @Nullable
    public ApplicationUser assignee;

    /** Whether its project is kept for reading only. */
    public boolean archived;

    public final List<Version> versions = new ArrayList<>();

    IssueFake(long id, String key) {
        this.id = id;
        this.key = key;
    }

    public Long getId() {
        return id;
    }

    public String getKey() {
        return key;
    }

    public String getSummary() {
        return "Summary of " + key;
    }

    public Long getProjectId() {
        return projectId;
    }

    public @Nullable Long getSecurityLevelId() {
        return level;
    }

    public @Nullable Timestamp getResolutionDate() {
        return resolved == null ? null : Timestamp.from(resolved);
    }

    public @Nullable Resolution getResolution() {
        return resolution == null ? null : Partial.of(Resolution.class, new Named(resolution));
    }

    public Status getStatus() {
        return Partial.of(Status.class, new Named(status));
    }

    public Timestamp getUpdated() {
        return Timestamp.from(updated);
    }

    /** What a resolution or status answers. */
    public static final class Named {
        private final String name;

        Named(String name) {
            this.name = name;
        }

        public String getName() {
            return name;
        }
    }

    public @Nullable Timestamp getDueDate() {
        return due == null ? null : new Timestamp(JiraDays.beginning(due).getTime());
    }

    public @Nullable ApplicationUser getAssignee() {
        return assignee;
    }

    public Project getProjectObject() {
        return FakeJira.project(archived);
    }

    public Collection<Version> getFixVersions() {
        return versions;
    }

    public MutableIssue issue() {
        return Partial.of(MutableIssue.class, this);
    }
}
