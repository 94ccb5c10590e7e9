package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists the commitments behind a figure. Board and list are made from the same rows, so they cannot disagree. */
public final class FigureExplanations {

    private final CellStore cells;
    private final DuePromises promises;

    public FigureExplanations(CellStore cells, DuePromises promises) {
        this.cells = cells;
        this.promises = promises;
    }

    /**
     * A piece of the list.
     *
     * @param after where the piece starts; {@code null} for the beginning
     * @param limit how many rows at most, from 1 to {@value DuePromises#MOST}
     */
    public Explanation explain(
            ProjectRef project, Measure measure, Window window, DuePromises.@Nullable Mark after, int limit) {
        List<Explanation.Row> rows = new ArrayList<>();
        DuePromises.Mark mark = after;
        List<Commitment> read;
        do {
            read = promises.due(project.id(), measure.basis(), window.from(), window.until(), mark, DuePromises.MOST);
            for (Commitment commitment : read) {
                if (rows.size() == limit) {
                    return new Explanation(measure, window, rate(project, measure, window), rows, mark);
                }
                mark = DuePromises.Mark.of(commitment, measure.basis());
                Explanation.Row row = row(measure, window.until(), commitment);
                if (row != null) {
                    rows.add(row);
                }
            }
        } while (read.size() == DuePromises.MOST);
        return new Explanation(measure, window, rate(project, measure, window), rows, null);
    }

    private Rate rate(ProjectRef project, Measure measure, Window window) {
        return WindowCounts.of(cells.cells(project.id(), window.from(), window.until()), window.until())
                .rate(measure);
    }

    /** {@code null} when the figure does not count it. */
    private static Explanation.@Nullable Row row(Measure measure, LocalDate asOf, Commitment commitment) {
        Promise promise = commitment.promise().knownOn(asOf);
        LocalDate date = measure.basis() == Basis.FIRST ? promise.firstDate() : commitment.agreedDate();
        LocalDate delivered = promise.deliveredOn();
        boolean kept = delivered != null && !delivered.isAfter(date);
        LocalDate announced = Announcement.first(promise).orElse(null);
        return switch (measure) {
            case FIRST_PROMISE_RATE, AS_AGREED_RATE ->
                new Explanation.Row(commitment, date, delivered, announced, kept);
            case SURPRISE_RATE ->
                kept
                        ? null
                        : new Explanation.Row(commitment, date, delivered, announced, !Announcement.inTime(promise));
        };
    }
}
