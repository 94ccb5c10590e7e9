package dev.kept.core.scoreboard;

import dev.kept.core.cell.Basis;
import dev.kept.core.cell.DayCell;
import dev.kept.core.cell.DaysOf;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.promise.TrackRecord;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the promises of a project that are like one that somebody is about to make, or that is still open: of the
 * same side and size band, and first due in the two years before. Advice to the person who promises; in no figure.
 */
public final class LikePromises {

    /** Calendar days before today in which the others were first due. */
    public static final int DAYS = 730;

    private final BoardStore cells;
    private final Clock clock;

    /** @param clock tells the day on which a promise would be made, in its own zone */
    public LikePromises(BoardStore cells, Clock clock) {
        this.cells = cells;
        this.clock = clock;
    }

    /** What the record of its project says of an open promise, on the day that it is where the requester is. */
    public Precedents of(Commitment open) {
        Promise promise = open.promise();
        return of(
                open.carrier().counted().projectId(),
                new PlannedPromise(promise.side(), SizeBand.of(promise.size()), promise.madeOn(), promise.firstDate()),
                LocalDate.now(clock.withZone(open.zone())));
    }

    /** The same of one that would be made today. */
    public Precedents of(long projectId, Side side, SizeBand band, LocalDate date) {
        LocalDate today = LocalDate.now(clock);
        return of(projectId, new PlannedPromise(side, band, today, date), today);
    }

    /**
     * What the record says of it.
     *
     * @param projectId where it counts
     * @param today the day on which somebody asks; nothing due on it is over
     */
    private Precedents of(long projectId, PlannedPromise planned, LocalDate today) {
        List<Double> ratios = new ArrayList<>();
        for (DayCell cell : cells.rows(projectId, today.minusDays(DAYS), today).cells()) {
            if (cell.key().basis() == Basis.FIRST
                    && cell.key().side() == planned.side()
                    && cell.key().band() == planned.band()) {
                add(cell.knownOn(today), ratios);
            }
        }
        return new Precedents(new TrackRecord(ratios), planned, today);
    }

    /** Of what was promised for the same day there is no ratio: it was kept, or it was not. */
    private static void add(DayCell cell, List<Double> ratios) {
        int[] open = {cell.counts().due()};
        cell.counts().tallies().each((kind, value, count) -> {
            if (kind == TallyKind.SLACK) {
                DaysOf slack = (DaysOf) value;
                open[0] -= count;
                for (int i = 0; i < count; i++) {
                    ratios.add(ratio(slack));
                }
            }
        });
        for (int i = 0; i < open[0]; i++) {
            ratios.add(Double.POSITIVE_INFINITY);
        }
    }

    private static double ratio(DaysOf slack) {
        if (slack.promised() == 0) {
            return slack.days() >= 0 ? 1 : Double.POSITIVE_INFINITY;
        }
        return (double) (slack.promised() - slack.days()) / slack.promised();
    }

    /**
     * A promise as far as it is compared with others.
     *
     * @param madeOn today while it is not made
     * @param date the date first promised
     */
    public record PlannedPromise(Side side, SizeBand band, LocalDate madeOn, LocalDate date) {}
}
