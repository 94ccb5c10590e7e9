package dev.kept.core.cell;

import java.util.List;
import java.util.function.Function;

/**
 * What the promises of a cell came to, or those of several cells together. Released commitments, hidden ones, parts of
 * others and dates nobody accepted are in none. Days are calendar days.
 *
 * <p>Under {@link Basis#FIRST} everything is counted; under {@link Basis#AGREED} only {@code due}, {@code kept}, their
 * sizes, {@code renegotiations} and {@code drift}, and the rest is 0.
 *
 * @param due how many were due
 * @param kept how many of them were delivered on or before that day
 * @param sizeDue the sum of their sizes
 * @param sizeKept the sum of the sizes kept
 * @param slipped not delivered by the first date
 * @param surprises slipped with less than one day's announcement
 * @param warned announced at least one day before the first date, slipped or not
 * @param slack of those delivered: days from the delivery to the first date, late ones negative
 * @param lead of those that slipped and were announced at all: days from the first announcement to the first date
 * @param renegotiations new dates announced up to the day, by how many a promise had
 * @param drift days from the first to the agreed date
 * @param stated promises whose provider stated a confidence, by its percent
 * @param statedKept those of them that were kept
 * @param causes of those that slipped, by the last cause stated
 * @param moves new dates of promises, with and without notice
 * @param shown the promises by the date that their field shows
 */
public record Counts(
        int due,
        int kept,
        double sizeDue,
        double sizeKept,
        int slipped,
        int surprises,
        int warned,
        Tally<DaysOf> slack,
        Tally<DaysOf> lead,
        Tally<Integer> renegotiations,
        Tally<Integer> drift,
        Tally<Integer> stated,
        Tally<Integer> statedKept,
        Tally<Reason> causes,
        Moves moves,
        Shown shown) {

    public static final Counts NONE = new Counts(
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Moves.NONE,
            Shown.NONE);

    public Counts plus(Counts other) {
        return sum(List.of(this, other));
    }

    /** All of these together. */
    public static Counts sum(List<Counts> all) {
        int due = 0;
        int kept = 0;
        double sizeDue = 0;
        double sizeKept = 0;
        int slipped = 0;
        int surprises = 0;
        int warned = 0;
        for (Counts one : all) {
            due += one.due;
            kept += one.kept;
            sizeDue += one.sizeDue;
            sizeKept += one.sizeKept;
            slipped += one.slipped;
            surprises += one.surprises;
            warned += one.warned;
        }
        return new Counts(
                due,
                kept,
                sizeDue,
                sizeKept,
                slipped,
                surprises,
                warned,
                tally(all, Counts::slack),
                tally(all, Counts::lead),
                tally(all, Counts::renegotiations),
                tally(all, Counts::drift),
                tally(all, Counts::stated),
                tally(all, Counts::statedKept),
                tally(all, Counts::causes),
                Moves.sum(all.stream().map(Counts::moves).toList()),
                Shown.sum(all.stream().map(Counts::shown).toList()));
    }

    private static <K extends Comparable<K>> Tally<K> tally(List<Counts> all, Function<Counts, Tally<K>> which) {
        return Tally.sum(all.stream().map(which).toList());
    }

    /** Without what was delivered, announced or stated more than so many days after the cell's day, or shown for later. */
    Counts knownWithin(int days) {
        DaysOf late = new DaysOf(-days, Integer.MIN_VALUE);
        return new Counts(
                due,
                kept,
                sizeDue,
                sizeKept,
                slipped,
                surprises,
                warned,
                slack.from(late),
                lead.from(late),
                renegotiations,
                drift,
                stated,
                statedKept,
                causes.from(new Reason(-days, "")),
                moves.knownWithin(days),
                shown.maturedWithin(days));
    }
}
