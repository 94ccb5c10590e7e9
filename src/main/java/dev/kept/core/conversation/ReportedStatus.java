package dev.kept.core.conversation;

import dev.kept.core.Coded;

/** How IT says that a promise stands. The names are stored and hashed: never rename one. */
public enum ReportedStatus implements Coded {
    ON_TRACK,
    IN_DANGER,
    /** The date will not be kept. */
    OFF
}
