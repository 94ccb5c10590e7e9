package dev.kept.core.notice;

import dev.kept.core.Coded;

/** What a notice means for who reads it, the most urgent first: a mail is grouped by it. */
public enum NoticeMeaning implements Coded {
    MISSED,
    CHANGED,
    DELIVERED,
    KEPT
}
