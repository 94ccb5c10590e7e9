package dev.kept.sandbox.jira.state;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A comment on an issue.
 *
 * @param editor who changed it last, the author when nobody did
 * @param level  who may see it, or null for everybody who sees the issue
 */
public record Remark(
        long id,
        @Nullable String author,
        String body,
        Instant created,
        Instant updated,
        @Nullable String editor,
        @Nullable Level level) {

    /**
     * A group, or a role in the project; one of the two.
     *
     * @param group name of a group
     * @param role  id of a {@link Role}
     */
    public record Level(@Nullable String group, @Nullable Long role) {}

    /** A comment that everybody may see and nobody has changed. */
    public Remark(long id, @Nullable String author, String body, Instant created, Instant updated) {
        this(id, author, body, created, updated, author, null);
    }

    /** The same comment after a change of its text. */
    public Remark edited(@Nullable String by, String text, @Nullable Level to, Instant when) {
        return new Remark(id, author, text, created, when, by, to);
    }
}
