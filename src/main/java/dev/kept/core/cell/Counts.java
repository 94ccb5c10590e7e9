package dev.kept.core.cell;

import java.util.List;

/**
 * What the promises of a cell came to, or those of several cells together. Released commitments, hidden ones, parts of
 * others and dates nobody accepted are in none. Days are calendar days.
 *
 * <p>Under {@link Basis#FIRST} everything is counted; under {@link Basis#AGREED} only {@code due}, {@code kept}, their
 * sizes, {@code consents} and {@code answered}, and of the tallies {@code renegotiations}, {@code drift},
 * {@code earliness} and those of reports, and the rest is 0.
 *
 * @param due how many were due
 * @param kept how many of them were delivered on or before that day
 * @param sizeDue the sum of their sizes
 * @param sizeKept the sum of the sizes kept
 * @param slipped not delivered by the first date
 * @param surprises slipped with less than one day's announcement
 * @param warned announced at least one day before the first date, slipped or not
 * @param consents under {@link Basis#AGREED} the new dates that moved the date agreed, each with the requester's consent; under
 *     {@link Basis#FIRST} those of the warned that a mail of the product told, or a contact read in time
 * @param answered those of them to which the requester's contact agreed; under {@link Basis#FIRST} the promises that the
 *     requester's contact accepted
 * @param tallies the quantities that do not add up, as histograms
 */
public record Counts(
        int due,
        int kept,
        double sizeDue,
        double sizeKept,
        int slipped,
        int surprises,
        int warned,
        int consents,
        int answered,
        Tallies tallies) {

    public static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0, 0, 0, 0, Tallies.NONE);

    /** All of these together. */
    public static Counts sum(List<Counts> all) {
        int due = 0;
        int kept = 0;
        double sizeDue = 0;
        double sizeKept = 0;
        int slipped = 0;
        int surprises = 0;
        int warned = 0;
        int consents = 0;
        int answered = 0;
        for (Counts one : all) {
            due += one.due;
            kept += one.kept;
            sizeDue += one.sizeDue;
            sizeKept += one.sizeKept;
            slipped += one.slipped;
            surprises += one.surprises;
            warned += one.warned;
            consents += one.consents;
            answered += one.answered;
        }
        Tallies tallies = Tallies.sum(List.copyOf(all));
        return new Counts(due, kept, sizeDue, sizeKept, slipped, surprises, warned, consents, answered, tallies);
    }

    /** The same without the tallies, and without what they are counted from. */
    public Counts plain() {
        return new Counts(due, kept, sizeDue, sizeKept, slipped, surprises, warned, consents, answered, Tallies.NONE);
    }

    /** As it was known so many days after the cell's day. */
    Counts knownWithin(int days) {
        return new Counts(
                due,
                kept,
                sizeDue,
                sizeKept,
                slipped,
                surprises,
                warned,
                consents,
                answered,
                tallies.knownWithin(days));
    }
}
