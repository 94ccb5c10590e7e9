package dev.kept.core.scoreboard;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.figure.Measure;
import dev.kept.core.figure.Window;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of the list behind a figure: one row for each commitment that is in it, and what it adds. The rows of all
 * pieces together add up to the figure.
 *
 * @param measure the figure
 * @param window the days it looks at
 * @param rate the figure itself, from the cells
 * @param answered what of it the other side answered itself, from the cells
 * @param movedLate new dates of its commitments, and those of them announced in the last quarter of the time, from the cells;
 *     of none under the first date
 * @param rows a piece of the list: first what counts against the figure, then the rest, each by date
 * @param next where the next piece starts; {@code null} when this is the last
 */
public record Explanation(
        Measure measure,
        Window window,
        Rate rate,
        Rate answered,
        Rate movedLate,
        List<ExplainedPromise> rows,
        @Nullable ExplanationPlace next) {

    public Explanation {
        rows = List.copyOf(rows);
    }

    /**
     * One commitment; it adds 1 to n.
     *
     * @param commitment as it is now
     * @param date the date that counts in this figure
     * @param deliveredOn as it was known on the board's day; {@code null} when it was not delivered by then
     * @param announcedOn the day of the first announcement that the first date would not hold; {@code null} without one
     * @param unheardOn the day of a warning that would have been in time and of which nobody was told; {@code null} without one
     * @param reported what was reported of it before its date; {@code null} where this figure does not ask, or nothing could be
     * @param hit whether it adds 1 to the hits
     * @param outcome what became of it, as the board's bars count it: a new date that was announced too late keeps nothing
     *     first promised
     * @param word whose word the date rests on
     * @param moves its new dates, in the order in which they were announced; none under the first date
     */
    public record ExplainedPromise(
            Commitment commitment,
            LocalDate date,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate unheardOn,
            @Nullable ReportedBefore reported,
            boolean hit,
            Outcome outcome,
            Word word,
            List<Renegotiated.Move> moves) {

        public ExplainedPromise {
            moves = List.copyOf(moves);
        }
    }

    /**
     * How IT said that a promise stands, some days before its date.
     *
     * @param by the day by whose end a report had to come
     * @param report the last one by then; {@code null} when there was none
     */
    public record ReportedBefore(LocalDate by, @Nullable StatusReport report) {}
}
