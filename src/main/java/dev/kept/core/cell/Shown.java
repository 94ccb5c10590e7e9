package dev.kept.core.cell;

/**
 * Promises by the date that their field shows, whether or not it counts: by the days from the first date to that one.
 *
 * @param due all of them
 * @param kept those delivered on or before the date shown
 */
public record Shown(Tally<Integer> due, Tally<Integer> kept) {

    static final Shown NONE = new Shown(Tally.none(), Tally.none());
}
