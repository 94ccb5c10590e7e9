package dev.kept.jira;

import com.atlassian.jira.issue.MutableIssue;
import dev.kept.core.Nullable;
import dev.kept.sandbox.host.Partial;
import java.sql.Timestamp;
import java.time.Instant;

/** One issue of the fake Jira; a test changes its fields. */
public final class IssueFake {
    final long id;
    final String key;
    long projectId = 10;

    @Nullable
    Long level;

    @Nullable
    Instant resolved;

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

    MutableIssue issue() {
        return Partial.of(MutableIssue.class, this);
    }
}
