package dev.kept.core.promise;

import dev.kept.core.Nullable;

/**
 * The issue, or the comment on one, that carries a commitment, by ids that survive moves and renamed keys.
 *
 * @param restricted whether a security level hides it from some who see the project
 * @param commentId {@code null} when the issue itself carries the commitment
 */
public record IssueRef(
        long issueId,
        long projectId,
        boolean restricted,
        @Nullable Long commentId) {

    /** The issue itself. */
    public IssueRef(long issueId, long projectId, boolean restricted) {
        this(issueId, projectId, restricted, null);
    }
}
