package dev.kept.core.cell;

import dev.kept.core.Nullable;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

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

    private final Supplier<Counted> source;
    /** Counted once, or by several threads at once with the same outcome; all its fields are final. */
    private @Nullable Counted counted;

    private Tallies(Supplier<Counted> source) {
        this.source = source;
    }

    public static Tallies of(Counted counted) {
        return new Tallies(() -> counted);
    }

    /** @param source counts when asked for the first time */
    public static Tallies later(Supplier<Counted> source) {
        return new Tallies(source);
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
            Shown shown) {

        private static Counted sum(List<Counted> all) {
            return new Counted(
                    tally(all, Counted::slack),
                    tally(all, Counted::lead),
                    tally(all, Counted::renegotiations),
                    tally(all, Counted::drift),
                    tally(all, Counted::stated),
                    tally(all, Counted::statedKept),
                    tally(all, Counted::causes),
                    Moves.sum(all.stream().map(Counted::moves).toList()),
                    Shown.sum(all.stream().map(Counted::shown).toList()));
        }

        private static <K extends Comparable<K>> Tally<K> tally(List<Counted> all, Function<Counted, Tally<K>> which) {
            return Tally.sum(all.stream().map(which).toList());
        }

        private Counted knownWithin(int days) {
            DaysOf late = new DaysOf(-days, Integer.MIN_VALUE);
            return new Counted(
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

    public Counted counted() {
        Counted known = counted;
        if (known == null) {
            known = source.get();
            counted = known;
        }
        return known;
    }

    /** @param all gives those that are to be put together */
    static Tallies sum(Supplier<List<Tallies>> all) {
        return later(() -> Counted.sum(all.get().stream().map(Tallies::counted).toList()));
    }

    /** Without what was delivered, announced or stated more than so many days after the cell's day, or shown for later. */
    Tallies knownWithin(int days) {
        return later(() -> counted().knownWithin(days));
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
