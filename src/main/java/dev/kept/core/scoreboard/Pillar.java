package dev.kept.core.scoreboard;

import dev.kept.core.Coded;

/** The four pillars of the partnership. */
public enum Pillar implements Coded {
    UNDERSTANDING,
    SHARED_GOALS,
    RELIABILITY,
    TRANSPARENCY
}
