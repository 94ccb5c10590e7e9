package dev.kept.core.cell;

import java.util.Comparator;

/**
 * The reason for a variance, and when it was told.
 *
 * @param days calendar days from the day it was stated to the cell's day; negative when it was stated later
 * @param code of the cause
 */
public record Reason(int days, String code) implements Comparable<Reason> {

    private static final Comparator<Reason> ORDER =
            Comparator.comparingInt(Reason::days).thenComparing(Reason::code);

    @Override
    public int compareTo(Reason other) {
        return ORDER.compare(this, other);
    }
}
