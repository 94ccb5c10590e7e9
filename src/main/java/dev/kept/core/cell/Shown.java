package dev.kept.core.cell;

import java.util.List;

/**
 * Promises by the date that their field shows, whether or not it counts: by the days from the first date to that one.
 *
 * @param due all of them
 * @param kept those delivered on or before the date shown
 */
public record Shown(Tally<Integer> due, Tally<Integer> kept) {

    static final Shown NONE = new Shown(Tally.none(), Tally.none());

    static Shown sum(List<Shown> every) {
        return new Shown(
                Tally.sum(every.stream().map(Shown::due).toList()),
                Tally.sum(every.stream().map(Shown::kept).toList()));
    }

    /** Only those whose date shown is over so many days after the cell's day. */
    Shown maturedWithin(int days) {
        return new Shown(due.below(days), kept.below(days));
    }
}
