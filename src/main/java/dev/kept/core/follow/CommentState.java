package dev.kept.core.follow;

/** Whether a comment can be seen. */
public enum CommentState {
    /** By everybody who sees its issue. */
    OPEN,
    /** Only by a group or a role. */
    HIDDEN,
    /** It was deleted. */
    GONE
}
