package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.scoreboard.Explanation;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of the list behind a figure as a reader sees it. The figure counts what the reader may not see too, so each
 * such commitment keeps its row, without saying what it is.
 *
 * @param projectKey the project's present key
 * @param measure the figure
 * @param from the first day the figure looks at
 * @param asOf the board's day
 * @param rate the figure
 * @param answered what of it the other side answered itself
 * @param movedLate new dates of its commitments, and those of them announced in the last quarter of the time
 * @param rows a piece of the list, by date
 * @param next where the next piece starts; {@code null} when this is the last
 */
public record ExplanationView(
        String projectKey,
        Measure measure,
        LocalDate from,
        LocalDate asOf,
        Rate rate,
        Rate answered,
        Rate movedLate,
        List<ExplanationRow> rows,
        @Nullable String next) {

    public ExplanationView {
        rows = List.copyOf(rows);
    }

    /**
     * One commitment; it adds 1 to n.
     *
     * @param what what it is; {@code null} when the reader may not see its issue
     * @param date the date that counts in this figure
     * @param deliveredOn {@code null} when not delivered by the board's day
     * @param announcedOn the first announcement that the first date would not hold; {@code null} without one
     * @param unheardOn the day of a warning that would have been in time and of which nobody was told; {@code null} without one
     * @param reported what was reported of it before its date; {@code null} where this figure does not ask, or nothing could be
     * @param hit whether it adds 1 to the hits
     * @param outcome what became of it, as the board's bars count it: a new date that was announced too late keeps nothing
     *     first promised
     * @param word whose word the date rests on
     * @param moves its new dates, where the figure goes by the agreed date
     */
    public record ExplanationRow(
            @Nullable What what,
            LocalDate date,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate unheardOn,
            Explanation.@Nullable ReportedBefore reported,
            boolean hit,
            Outcome outcome,
            Word word,
            List<Renegotiated.Move> moves) {

        public ExplanationRow {
            moves = List.copyOf(moves);
        }
    }

    /** What a commitment is: its issue as it is called now, to whom it was promised, and who promised. */
    public record What(
            String commitmentId,
            String issueKey,
            String summary,
            String requester,
            Side side,
            double size,
            boolean reconstructed) {}
}
