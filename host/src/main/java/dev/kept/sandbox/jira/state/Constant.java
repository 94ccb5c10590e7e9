package dev.kept.sandbox.jira.state;

import org.jspecify.annotations.Nullable;

/**
 * One entry of the site-wide lists: an issue type, a status, a resolution or a priority.
 *
 * @param category for a status "new", "indeterminate" or "done"; null for the others
 * @param subtask true only for an issue type of sub-tasks
 */
public record Constant(
        Kind kind, String id, String name, @Nullable String category, boolean subtask, int order) {

    /** Which list. */
    public enum Kind {
        TYPE,
        STATUS,
        RESOLUTION,
        PRIORITY
    }
}
