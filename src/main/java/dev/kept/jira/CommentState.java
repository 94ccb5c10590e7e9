package dev.kept.jira;

/** Whether a comment can be seen. */
enum CommentState {
    /** By everybody who sees its issue. */
    OPEN,
    /** Only by a group or a role. */
    HIDDEN,
    /** It was deleted. */
    GONE
}
