package dev.kept.core.health;

/** How something that was noted ended. */
public enum NoteEnding {
    /** Nothing happened yet; it is waited for. */
    EXPECTED,
    WELL,
    /** It ended early and goes on the next time. */
    STOPPED,
    FAILED
}
