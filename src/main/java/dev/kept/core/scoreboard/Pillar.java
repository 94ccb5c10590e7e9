package dev.kept.core.scoreboard;

import java.util.Locale;

/** The four pillars of the partnership. */
public enum Pillar {
    UNDERSTANDING,
    SHARED_GOALS,
    RELIABILITY,
    TRANSPARENCY;

    /** The name used in JSON and in stored weights: {@code shared_goals}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
