package dev.kept.core.measure.agreement;

import dev.kept.core.Coded;

/**
 * How alike two orders of the same goals are.
 *
 * @param tau Kendall's tau-b, −1 to 1
 * @param goals how many were put in order
 */
public record Likeness(double tau, int goals) {

    /** What can be said of it. Where the line lies below which two orders differ is ours; the upper line is case N02's. */
    public enum LikenessLevel implements Coded {
        /** A random order is as alike in at most 5 of 100 cases. */
        ALIKE,
        /** No more alike than the half of all random orders. */
        DIFFERENT,
        CANNOT_TELL
    }

    /** What can be said of it. */
    public LikenessLevel level() {
        if (tau >= line()) {
            return LikenessLevel.ALIKE;
        }
        return tau <= 0 ? LikenessLevel.DIFFERENT : LikenessLevel.CANNOT_TELL;
    }

    /** From which tau-b on two orders of so many goals count as alike. */
    public double line() {
        return ChanceLine.of(goals);
    }

    /** How often a random order is at least as alike. */
    public double chance() {
        return ChanceLine.probability(goals, tau);
    }
}
