package dev.kept.core.figure;

import dev.kept.core.Coded;

/** The four pillars of the partnership. */
public enum Pillar implements Coded {
    UNDERSTANDING,
    SHARED_GOALS,
    RELIABILITY,
    TRANSPARENCY
}
