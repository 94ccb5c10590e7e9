package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.cell.Basis;
import dev.kept.core.cell.CellStore;
import dev.kept.core.cell.Counts;
import dev.kept.core.cell.TalliedMove;
import dev.kept.core.cell.Tally;
import dev.kept.core.cell.TallyKind;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Window;
import dev.kept.core.house.RuleStore;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Announcement;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.disclosure.StatusReports;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.rulebook.StatusField;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Lists the commitments behind a figure. Board and list are made from the same rows, so they cannot disagree. */
public final class FigureExplanations {

    private final CellStore cells;
    private final DuePromises promises;
    private final RuleStore rules;
    private final Clock clock;

    /** @param clock tells in its zone on which day the house named a field for reports */
    public FigureExplanations(CellStore cells, DuePromises promises, RuleStore rules, Clock clock) {
        this.cells = cells;
        this.promises = promises;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * A piece of the list: first what counts against the figure, then the rest, each by date. Whoever opens it asks why the
     * figure is not better.
     *
     * @param from where the piece starts
     * @param limit how many rows at most, from 1 to {@value DuePromises#MOST}
     */
    public Explanation explain(ProjectRef project, Measure measure, Window window, ExplanationPlace from, int limit) {
        List<Explanation.ExplainedPromise> rows = new ArrayList<>();
        ExplanationPlace next = from.rest() ? from : read(project, measure, window, from, limit, rows);
        if (next == null) {
            next = new ExplanationPlace(true, null);
        }
        return explanation(
                project, measure, window, rows, next.rest() ? read(project, measure, window, next, limit, rows) : next);
    }

    /**
     * Adds the rows of one part of the list, and gives where it goes on; {@code null} when that part has no more. Looks one
     * row ahead, so that no piece is empty but the only one.
     */
    private @Nullable ExplanationPlace read(
            ProjectRef project,
            Measure measure,
            Window window,
            ExplanationPlace from,
            int limit,
            List<Explanation.ExplainedPromise> rows) {
        DuePromises.DuePosition mark = from.after();
        ReportsAsked asked = asked(measure);
        List<Commitment> read;
        do {
            read = promises.due(project.id(), measure.basis(), window.from(), window.until(), mark, DuePromises.MOST);
            for (Commitment commitment : read) {
                Explanation.ExplainedPromise row = row(measure, window.until(), commitment, asked);
                if (row != null && (row.hit() == measure.moreIsBetter()) == from.rest()) {
                    if (rows.size() == limit) {
                        return new ExplanationPlace(from.rest(), mark);
                    }
                    rows.add(row);
                }
                mark = DuePromises.DuePosition.of(commitment, measure.basis());
            }
        } while (read.size() == DuePromises.MOST);
        return null;
    }

    private Explanation explanation(
            ProjectRef project,
            Measure measure,
            Window window,
            List<Explanation.ExplainedPromise> rows,
            @Nullable ExplanationPlace next) {
        Counts counts = WindowCounts.of(cells.cells(project.id(), window.from(), window.until()), window.until())
                .of(measure.basis());
        return new Explanation(
                measure, window, measure.rate(counts), measure.answered(counts), movedLate(counts), rows, next);
    }

    private static Rate movedLate(Counts counts) {
        Tally<TalliedMove> moves = counts.tallies().get(TallyKind.EARLINESS, TalliedMove.class);
        int[] late = {0};
        moves.each((move, times) -> late[0] += move.earliness().lastQuarter() ? times : 0);
        return new Rate(late[0], moves.n());
    }

    /**
     * Of which promises reports are told.
     *
     * @param all whether there is a field for reports, so that those on record are
     * @param first the first date for which one could be given in time; from then on it is also told that there was none
     */
    private record ReportsAsked(boolean all, LocalDate first) {
        Explanation.@Nullable ReportedBefore of(Commitment commitment, Promise promise, LocalDate date) {
            if (!all || commitment.side() != Side.IT || !StatusReports.asked(promise, date)) {
                return null;
            }
            LocalDate by = StatusReports.askedOn(date);
            StatusReport report = commitment.conversation().reportBy(by);
            return report == null && date.isBefore(first) ? null : new Explanation.ReportedBefore(by, report);
        }
    }

    /** The figures of reports look at the promises of this one. */
    private ReportsAsked asked(Measure measure) {
        StatusField field = rules.current().statusField();
        return new ReportsAsked(
                measure == Measure.AS_AGREED_RATE && field.named(),
                StatusReports.firstAsked(field.namedOn(clock.getZone())));
    }

    /** {@code null} when the figure does not count it. */
    private static Explanation.@Nullable ExplainedPromise row(
            Measure measure, LocalDate asOf, Commitment commitment, ReportsAsked asked) {
        Promise promise = commitment.promise().knownOn(asOf);
        LocalDate agreed = promise.agreedDate(commitment.noticeDays());
        LocalDate date = measure.basis() == Basis.FIRST ? promise.firstDate() : agreed;
        // Until the requester objected it had left the figures, or was due on another day.
        boolean elsewhere = measure.basis() == Basis.AGREED && !agreed.equals(commitment.agreedDate());
        if (promise.released(agreed) || elsewhere) {
            return null;
        }
        List<Renegotiated.Move> moves =
                measure.basis() == Basis.FIRST ? List.of() : Renegotiated.moves(promise, commitment.noticeDays());
        Word word =
                commitment.word(measure.basis() == Basis.FIRST ? List.of() : promise.consents(commitment.noticeDays()));
        LocalDate delivered = promise.deliveredOn();
        boolean kept = delivered != null && !delivered.isAfter(date);
        LocalDate announced = Announcement.first(promise).orElse(null);
        LocalDate unheard = Announcement.unheard(promise).orElse(null);
        Outcome outcome = outcome(measure.basis(), promise, agreed);
        boolean late = measure == Measure.SURPRISE_RATE;
        boolean hit = late ? !Announcement.inTime(promise) : kept;
        return late && kept
                ? null
                : new Explanation.ExplainedPromise(
                        commitment,
                        date,
                        delivered,
                        announced,
                        unheard,
                        asked.of(commitment, promise, date),
                        hit,
                        outcome,
                        word,
                        moves);
    }

    /** In which part of a board's bars it is; for the agreed date, a kept one is kept however late it was announced. */
    private static Outcome outcome(Basis basis, Promise promise, LocalDate agreed) {
        LocalDate delivered = promise.deliveredOn();
        boolean inTime = Announcement.inTime(promise);
        if (delivered != null && !delivered.isAfter(promise.firstDate())) {
            return Outcome.KEPT_FIRST;
        }
        if (delivered != null && !delivered.isAfter(agreed) && (inTime || basis == Basis.AGREED)) {
            return Outcome.KEPT_AGREED;
        }
        return inTime ? Outcome.MISSED_WARNED : Outcome.MISSED_SILENT;
    }
}
