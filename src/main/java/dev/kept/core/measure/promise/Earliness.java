package dev.kept.core.measure.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * <b>Earliness of a date move</b> (case N15): {@code (date in force − day of the move) ÷ (date in force − day made)}, and 0
 * on the date or after it. 1 is at once. A move in the last quarter of the time is late, whatever the notice rule says of
 * it. Days are calendar days.
 *
 * @param left days from the move to the date then in force; 0 on that date or after it
 * @param promised days from the day of the promise to that date, no fewer than were left
 */
public record Earliness(int left, int promised) implements Comparable<Earliness> {

    /** The time promised holds so many quarters. */
    private static final long QUARTERS = 4;

    /**
     * Of one move.
     *
     * @param made the day of the promise; a move on an earlier day counts as one at once
     * @param moved the day on which the new date was announced
     * @param inForce the date in force until then
     */
    public static Earliness of(LocalDate made, LocalDate moved, LocalDate inForce) {
        int left = Math.max(0, days(moved, inForce));
        return new Earliness(left, Math.max(left, days(made, inForce)));
    }

    /** From 0 to 1. */
    public double value() {
        return left == 0 ? 0 : (double) left / promised;
    }

    /** Whether at most a quarter of the time was left. */
    public boolean lastQuarter() {
        return QUARTERS * left <= promised;
    }

    private static int days(LocalDate from, LocalDate to) {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, to));
    }

    @Override
    public int compareTo(Earliness other) {
        int byLeft = Integer.compare(left, other.left);
        return byLeft == 0 ? Integer.compare(promised, other.promised) : byLeft;
    }
}
