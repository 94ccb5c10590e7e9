package dev.kept.core.health;

import dev.kept.core.Coded;
import dev.kept.core.TextGroup;

/** How something is, the best first. */
public enum HealthState implements Coded {
    WELL,
    /** It works, and somebody should look at it some day. */
    WATCH,
    /** It does not work. */
    ILL;

    /** What each is called. */
    public static final TextGroup<HealthState> NAMES = TextGroup.of("kept.health.state", HealthState.class);

    /** What it is for Kept as a whole. */
    public static final TextGroup<HealthState> SENTENCES = TextGroup.of("kept.health.overall", HealthState.class);
}
