package dev.kept.core.follow;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an issue looks like after a change, as far as its promise is concerned.
 *
 * @param restricted whether a security level hides it from some who see the project
 * @param resolvedAt when it was resolved; {@code null} while it is not
 * @param resolution the name of its resolution; {@code null} when it has none
 * @param status the name of its status; {@code null} when it is not known
 * @param updatedAt when anything last happened to it; {@code null} when that is not known
 * @param promisedTo what Jira stores for the field; {@code null} when empty or when the issue has no such field
 * @param promisedBy what Jira stores for the field; {@code null} likewise
 * @param size what Jira stores for the field; {@code null} likewise
 * @param edited which of the promise fields this change touched
 * @param reported how the promise stands, as this change of the issue says; {@code null} when it says nothing of it
 * @param resolutionExchanged whether this change put one resolution in the place of another
 */
public record IssueFacts(
        long issueId,
        long projectId,
        boolean restricted,
        @Nullable Instant resolvedAt,
        @Nullable String resolution,
        @Nullable String status,
        @Nullable Instant updatedAt,
        @Nullable String promisedTo,
        @Nullable LocalDate promisedBy,
        @Nullable Double size,
        Set<PromiseDetail> edited,
        @Nullable ReportedStatus reported,
        boolean resolutionExchanged) {

    /** The promise fields. */
    public enum PromiseDetail {
        PROMISED_TO,
        PROMISED_BY,
        SIZE
    }

    public IssueFacts {
        edited = Set.copyOf(edited);
    }

    /** The same after a change that put one resolution in the place of another. */
    public IssueFacts afterExchange() {
        return after(reported, true);
    }

    /** The same after a change that says how the promise stands. */
    public IssueFacts reporting(@Nullable ReportedStatus status) {
        return after(status, resolutionExchanged);
    }

    private IssueFacts after(@Nullable ReportedStatus said, boolean exchanged) {
        return new IssueFacts(
                issueId,
                projectId,
                restricted,
                resolvedAt,
                resolution,
                status,
                updatedAt,
                promisedTo,
                promisedBy,
                size,
                edited,
                said,
                exchanged);
    }

    boolean edited(PromiseDetail part) {
        return edited.contains(part);
    }
}
