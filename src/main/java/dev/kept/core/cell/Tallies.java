package dev.kept.core.cell;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.function.Consumer;

/**
 * The histograms of a cell, or of several together. They are counted when somebody first looks at them: a board adds up
 * thousands of cells for its trend and its parts, and looks at the histograms of one sum. Unchangeable, and safe to use
 * from several threads.
 */
public final class Tallies {
    public static final Tallies NONE = of(new Counted(
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Tally.none(),
            Moves.NONE,
            Shown.NONE));
    /** Days enough for everything that is known now, and few enough to be turned round. */
    private static final int FOR_EVER = Integer.MAX_VALUE;

    /** Adds every value of every histogram. */
    private final Consumer<TallySums> source;

    private final int within;
    /** Counted once, or by several threads at once with the same outcome; all its fields are final. */
    private @Nullable Counted counted;

    private Tallies(Consumer<TallySums> source, int within) {
        this.source = source;
        this.within = within;
    }

    public static Tallies of(Counted counted) {
        return later(into -> into.add(counted));
    }

    /** @param source adds every value of every histogram, the same every time, when somebody looks */
    public static Tallies later(Consumer<TallySums> source) {
        return new Tallies(source, FOR_EVER);
    }

    /**
     * What they come to.
     *
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
    public record Counted(
            Tally<DaysOf> slack,
            Tally<DaysOf> lead,
            Tally<Integer> renegotiations,
            Tally<Integer> drift,
            Tally<Integer> stated,
            Tally<Integer> statedKept,
            Tally<Reason> causes,
            Moves moves,
            Shown shown) {}

    public Counted counted() {
        Counted known = counted;
        if (known == null) {
            TallySums sums = new TallySums();
            pour(sums);
            known = sums.counted();
            counted = known;
        }
        return known;
    }

    private void pour(TallySums into) {
        into.knownWithin(within);
        source.accept(into);
    }

    static Tallies sum(List<Counts> all) {
        return later(into -> all.forEach(one -> one.tallies().pour(into)));
    }

    /** Of one cell: without what came more than so many days after its day, or is shown for later. */
    Tallies knownWithin(int days) {
        return new Tallies(source, Math.min(within, days));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Tallies tallies && counted().equals(tallies.counted());
    }

    @Override
    public int hashCode() {
        return counted().hashCode();
    }

    @Override
    public String toString() {
        return counted().toString();
    }
}
