package dev.kept.core.cell;

import dev.kept.core.measure.promise.Earliness;

/**
 * A new date of a promise, and how early it was announced.
 *
 * @param days calendar days from the announcement to the cell's day; negative when it came later
 * @param earliness how much of the time promised was left then
 */
public record TalliedMove(int days, Earliness earliness) implements Comparable<TalliedMove> {

    @Override
    public int compareTo(TalliedMove other) {
        int byDays = Integer.compare(days, other.days);
        return byDays == 0 ? earliness.compareTo(other.earliness) : byDays;
    }
}
