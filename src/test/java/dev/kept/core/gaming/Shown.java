package dev.kept.core.gaming;

import java.util.EnumSet;
import java.util.Set;

/** What a board shows of a team, and which way is better. */
enum Shown {
    /** Share kept by the date first promised. */
    FIRST(1),
    /** Share kept by the date agreed in the end. */
    AGREED(1),
    /** Share of delays that came as a surprise. */
    SURPRISES(-1),
    /** The first of these, every promise weighing its size. */
    BY_SIZE(1),
    /** The first of these among large promises. */
    LARGE(1),
    /** The first of these among small promises. */
    SMALL(1),
    /** How many promises came due, per working day of a year: few cases are seen at a glance. */
    CASES(1),
    /** Days not used, of the days promised. */
    SLACK(-1),
    /** Days from promise to date. */
    AHEAD(1),
    /** New dates for each promise. */
    NEW_DATES(-1),
    /** Days from the first to the agreed date. */
    DRIFT(-1),
    /** Share of new dates that came after the date. */
    MOVED_AFTER(-1),
    /** Share of warnings that came true. */
    PRECISION(1),
    /** How much of what both sides agreed the other side said itself. */
    ANSWERED(1),
    /** How many of the warnings in time reached the other side, and are not only stated. */
    REACHED(1),
    /** How often something left the figures or changed its weight, for each promise due. */
    LEFT(-1),
    /** How often the rules refused. No figure. */
    REFUSED(-1);

    /** Those that a reader looks at first. */
    private static final Set<Shown> HEADLINES = EnumSet.of(FIRST, AGREED, SURPRISES, BY_SIZE);

    /** All that stand on a board. */
    static final Set<Shown> PARTNERS = EnumSet.complementOf(EnumSet.of(REFUSED));

    private final int sign;

    Shown(int sign) {
        this.sign = sign;
    }

    /** 1 when more is better, else -1. */
    int sign() {
        return sign;
    }

    boolean headline() {
        return HEADLINES.contains(this);
    }
}
