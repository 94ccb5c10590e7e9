package dev.kept.core.follow;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an issue looks like after a change, as far as its promise is concerned.
 *
 * @param restricted whether a security level hides it from some who see the project
 * @param resolvedAt when it was resolved; {@code null} while it is not
 * @param promisedTo what Jira stores for the field; {@code null} when empty or when the issue has no such field
 * @param promisedBy what Jira stores for the field; {@code null} likewise
 * @param size what Jira stores for the field; {@code null} likewise
 * @param edited which of the promise fields this change touched
 */
public record IssueFacts(
        long issueId,
        long projectId,
        boolean restricted,
        @Nullable Instant resolvedAt,
        @Nullable String promisedTo,
        @Nullable LocalDate promisedBy,
        @Nullable Double size,
        Set<Part> edited) {

    /** The promise fields. */
    public enum Part {
        PROMISED_TO,
        PROMISED_BY,
        SIZE
    }

    public IssueFacts {
        edited = Set.copyOf(edited);
    }

    boolean edited(Part part) {
        return edited.contains(part);
    }
}
