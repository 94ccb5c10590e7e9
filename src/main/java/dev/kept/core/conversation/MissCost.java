package dev.kept.core.conversation;

import dev.kept.core.Coded;

/**
 * What a missed date cost the other side, in its own rough words (case N17). It is told, not measured, and added to no rate.
 * The names are stored and hashed with events: never rename one.
 */
public enum MissCost implements Coded {
    NONE(0),
    HOURS(4),
    DAYS(16),
    WEEKS(80);

    private final int hours;

    MissCost(int hours) {
        this.hours = hours;
    }

    /** Hours of work that it stands for. */
    public int hours() {
        return hours;
    }
}
