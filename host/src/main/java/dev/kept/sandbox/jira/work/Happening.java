package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done to an issue.
 *
 * @param issue the issue afterwards; the last value of a deleted one
 * @param change what was written into the history, if anything
 * @param comment the comment made or changed with it, if any
 * @param mail whether people are to be told by mail
 */
public record Happening(
        Kind kind,
        IssueState issue,
        Optional<User> user,
        @Nullable Change change,
        @Nullable Remark comment,
        boolean mail,
        Instant time) {

    /** What kind of thing. */
    public enum Kind {
        CREATED,
        UPDATED,
        ASSIGNED,
        RESOLVED,
        CLOSED,
        REOPENED,
        MOVED,
        DELETED,
        COMMENTED,
        COMMENT_EDITED,
        COMMENT_DELETED,
        TRANSITIONED
    }

    /** Told of every happening, on the thread that caused it, after it is stored and indexed. */
    @FunctionalInterface
    public interface Watcher {
        void happened(Happening happening);
    }
}
