package dev.kept.definitions.promise;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * <b>Earliness of a date move</b> (case N15): {@code (date in force − day of the move) ÷ (date in force − day made)}, and 0
 * on the date or after it. 1 would be at once. A move in the last quarter of the time is thrash, whatever the notice rule
 * says of it. Days are calendar days.
 */
public final class Earliness {

    /** At most this early, a move is one of the last quarter. */
    public static final double LAST_QUARTER = 0.25;

    private Earliness() {}

    /**
     * @param made the day of the promise
     * @param moved the day of the move, not before it
     * @param inForce the date in force until then, after the day of the promise
     */
    public static double of(LocalDate made, LocalDate moved, LocalDate inForce) {
        long promised = ChronoUnit.DAYS.between(made, inForce);
        if (promised <= 0 || moved.isBefore(made)) {
            throw new IllegalArgumentException("Made " + made + " for " + inForce + " and moved " + moved);
        }
        return Math.max(0, (double) ChronoUnit.DAYS.between(moved, inForce) / promised);
    }
}
