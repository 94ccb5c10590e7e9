package dev.kept.core.upkeep;

import dev.kept.core.Nullable;
import dev.kept.core.house.Retention;
import dev.kept.core.house.RuleStore;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.BooleanSupplier;

/**
 * Carries out what the rules of the house say about the years, a piece at a time: first figures are forgotten or made
 * anew, then promises are packed away. The rules are asked before each piece, so that a change counts at once.
 */
public final class Upkeep {

    private static final int PIECES = 20;
    private static final String FIGURES = "figures:";
    private static final String PACK = "pack:";

    private final Archive archive;
    private final RuleStore rules;
    private final Clock clock;

    /** @param clock tells today, in the zone in which days are counted */
    public Upkeep(Archive archive, RuleStore rules, Clock clock) {
        this.archive = archive;
        this.rules = rules;
        this.clock = clock;
    }

    /** Whether a step can start there. */
    public static boolean startsAt(String from) {
        return from.equals(FIGURES) || from.startsWith(PACK);
    }

    /** How things stand. */
    public ArchiveState state() {
        return archive.state();
    }

    /**
     * All there is to do.
     *
     * @param stop asked before each piece
     */
    public UpkeepStep run(BooleanSupplier stop) {
        UpkeepStep done = new UpkeepStep(FIGURES, 0, 0, 0);
        while (done.next() != null && !stop.getAsBoolean()) {
            done = done.and(piece(done.next()));
        }
        return done;
    }

    /**
     * As much as one request should take.
     *
     * @param from where the step before ended; {@code null} for the start
     */
    public UpkeepStep step(@Nullable String from) {
        UpkeepStep done = new UpkeepStep(from == null ? FIGURES : from, 0, 0, 0);
        for (int piece = 0; piece < PIECES && done.next() != null; piece++) {
            done = done.and(piece(done.next()));
        }
        return done;
    }

    private UpkeepStep piece(String place) {
        Retention retention = rules.current().retention();
        LocalDate today = LocalDate.now(clock);
        return place.equals(FIGURES)
                ? figures(retention.firstMonth(today).orElse(null))
                : packed(retention.restSince(today).orElse(null), place.substring(PACK.length()));
    }

    private UpkeepStep figures(@Nullable YearMonth wanted) {
        YearMonth first = archive.state().first();
        if (wanted != null && (first == null || !wanted.isBefore(first))) {
            return new UpkeepStep(PACK, 0, archive.forget(wanted), 0);
        }
        Rebuild.RebuildPiece recalled = archive.recall(wanted);
        return new UpkeepStep(recalled.next() == null ? PACK : FIGURES, 0, 0, recalled.changed());
    }

    private UpkeepStep packed(@Nullable LocalDate restSince, String from) {
        if (restSince == null) {
            return new UpkeepStep(null, 0, 0, 0);
        }
        Rebuild.RebuildPiece piece =
                archive.pack(restSince.atStartOfDay(clock.getZone()).toInstant(), from.isEmpty() ? null : from);
        return new UpkeepStep(piece.next() == null ? null : PACK + piece.next(), piece.changed(), 0, 0);
    }
}
