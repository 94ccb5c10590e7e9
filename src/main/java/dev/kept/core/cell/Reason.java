package dev.kept.core.cell;

/**
 * The reason for a variance, and when it was told.
 *
 * @param days calendar days from the day it was stated to the cell's day; negative when it was stated later
 * @param code of the cause
 */
public record Reason(int days, String code) implements Comparable<Reason> {

    @Override
    public int compareTo(Reason other) {
        int byDays = Integer.compare(days, other.days);
        return byDays == 0 ? code.compareTo(other.code) : byDays;
    }
}
