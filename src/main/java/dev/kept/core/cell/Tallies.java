package dev.kept.core.cell;

import dev.kept.core.Nullable;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * The histograms of a cell, or of several together. They are read when somebody looks at them: a board adds up thousands
 * of cells for its trend and its parts, and looks at what is in the histograms of one sum. Unchangeable, and safe to use
 * from several threads.
 */
public final class Tallies {
    public static final Tallies NONE = of(Map.of());

    /** Days enough for everything that is known now, and few enough to be turned round. */
    private static final int FOR_EVER = Integer.MAX_VALUE;

    /** Tells every value of every histogram. */
    private final Consumer<TallyVisitor> source;

    private final int within;

    /** Counted once, or by several threads at once with the same outcome; its field is final, so each sees all of it. */
    private @Nullable Counted counted;

    /** @param byKind those that are not empty */
    private record Counted(Map<TallyKind, Tally<?>> byKind) {}

    private Tallies(Consumer<TallyVisitor> source, int within) {
        this.source = source;
        this.within = within;
    }

    /** @param tallies by their kind, those that are empty left out or not */
    public static Tallies of(Map<TallyKind, Tally<?>> tallies) {
        Map<TallyKind, Tally<?>> some = new EnumMap<>(TallyKind.class);
        tallies.forEach((kind, tally) -> {
            if (tally.n() > 0) {
                some.put(kind, tally);
            }
        });
        Tallies made =
                later(visitor -> some.forEach((kind, tally) -> tally.each((value, n) -> visitor.met(kind, value, n))));
        made.counted = new Counted(some);
        return made;
    }

    /** @param source tells every value of every histogram, the same every time, when somebody looks */
    public static Tallies later(Consumer<TallyVisitor> source) {
        return new Tallies(source, FOR_EVER);
    }

    /** The histogram of a kind, whatever its values are. */
    public Tally<?> get(TallyKind kind) {
        return counted().getOrDefault(kind, Tally.none());
    }

    /**
     * The histogram of a kind.
     *
     * @param type what its values are, {@link TallyKind#type}
     */
    @SuppressWarnings("unchecked")
    public <K extends Comparable<K>> Tally<K> get(TallyKind kind, Class<K> type) {
        if (kind.type() != type) {
            throw new IllegalArgumentException("The values of " + kind + " are no " + type);
        }
        return (Tally<K>) get(kind);
    }

    private Map<TallyKind, Tally<?>> counted() {
        Counted known = counted;
        if (known == null) {
            TallySums sums = new TallySums();
            each(sums);
            known = new Counted(sums.tallies());
            counted = known;
        }
        return known.byKind();
    }

    /** Tells every value, without adding equal ones up. */
    public void each(TallyVisitor visitor) {
        source.accept(within == FOR_EVER ? visitor : known(visitor));
    }

    private TallyVisitor known(TallyVisitor visitor) {
        return (kind, value, times) -> {
            if (kind.knownWithin(within, value)) {
                visitor.met(kind, value, times);
            }
        };
    }

    static Tallies sum(List<Counts> all) {
        return later(visitor -> all.forEach(one -> one.tallies().each(visitor)));
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
