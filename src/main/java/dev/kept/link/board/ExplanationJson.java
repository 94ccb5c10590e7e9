package dev.kept.link.board;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.conversation.StatusReport;
import dev.kept.core.figure.Measure;
import dev.kept.core.measure.promise.Renegotiated;
import dev.kept.core.partnership.ExplanationView;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.scoreboard.Explanation;
import dev.kept.link.Json;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of the list behind a figure.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param project the project's present key
 * @param measure the figure
 * @param from the first day the figure looks at
 * @param asOf the board's day
 * @param hits the figure's numerator, of the whole list
 * @param n its denominator, of the whole list
 * @param answered what of the figure the other side answered itself
 * @param movedLate the new dates of its commitments, and those of them announced in the last quarter of the time
 * @param next where the next piece starts; {@code null} when this is the last
 * @param rows this piece, by date
 */
public record ExplanationJson(
        int version,
        String project,
        Measure measure,
        LocalDate from,
        LocalDate asOf,
        int hits,
        int n,
        FigureJson.AnsweredJson answered,
        MovedLateJson movedLate,
        @Nullable String next,
        List<ExplanationRowJson> rows) {

    /** The piece as this reader may see it. */
    public static ExplanationJson of(ExplanationView explanation) {
        return new ExplanationJson(
                Json.VERSION,
                explanation.projectKey(),
                explanation.measure(),
                explanation.from(),
                explanation.asOf(),
                explanation.rate().hits(),
                explanation.rate().n(),
                FigureJson.AnsweredJson.of(explanation.answered()),
                new MovedLateJson(
                        explanation.movedLate().hits(), explanation.movedLate().n()),
                explanation.next(),
                explanation.rows().stream().map(ExplanationRowJson::of).toList());
    }

    /**
     * New dates.
     *
     * @param hits those announced in the last quarter of the time or later
     * @param n all of them
     */
    record MovedLateJson(int hits, int n) {}

    /**
     * One commitment; it adds 1 to n.
     *
     * @param date the date that counts in this figure
     * @param deliveredOn {@code null} when not delivered by the board's day
     * @param announcedOn the first announcement that the first date would not hold; {@code null} without one
     * @param unheardOn a warning that would have been in time and of which nobody was told; {@code null} without one
     * @param reported what IT reported of it before its date; left out where this figure does not ask, or nothing could be
     * @param hit whether it adds 1 to the hits
     * @param word whose word the date rests on
     * @param moves its new dates, in order, where the figure goes by the agreed date
     * @param commitment {@code null} when the reader may not see its issue
     */
    record ExplanationRowJson(
            LocalDate date,
            @Nullable LocalDate deliveredOn,
            @Nullable LocalDate announcedOn,
            @Nullable LocalDate unheardOn,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            ReportedBeforeJson reported,

            boolean hit,
            Word word,
            List<MoveJson> moves,
            @Nullable ExplainedCommitmentJson commitment) {

        static ExplanationRowJson of(ExplanationView.ExplanationRow row) {
            return new ExplanationRowJson(
                    row.date(),
                    row.deliveredOn(),
                    row.announcedOn(),
                    row.unheardOn(),
                    ReportedBeforeJson.of(row.reported()),
                    row.hit(),
                    row.word(),
                    row.moves().stream().map(MoveJson::of).toList(),
                    ExplainedCommitmentJson.of(row.what()));
        }
    }

    /**
     * One new date.
     *
     * @param on the day it was announced
     * @param inForce the date in force until then
     * @param date the new one
     * @param earliness how much of the time promised was left, 0 to 1
     * @param late whether that was the last quarter of it
     */
    record MoveJson(LocalDate on, LocalDate inForce, LocalDate date, double earliness, boolean late) {

        static MoveJson of(Renegotiated.Move move) {
            return new MoveJson(
                    move.on(),
                    move.inForce(),
                    move.date(),
                    move.earliness().value(),
                    move.earliness().lastQuarter());
        }
    }

    /**
     * How IT said that a commitment stands, some days before its date.
     *
     * @param by the day by whose end a report had to come
     * @param status the last one by then; {@code null} when there was none
     * @param on the day of that report; {@code null} likewise
     */
    record ReportedBeforeJson(
            LocalDate by,
            @Nullable ReportedStatus status,
            @Nullable LocalDate on) {

        static @Nullable ReportedBeforeJson of(Explanation.@Nullable ReportedBefore reported) {
            if (reported == null) {
                return null;
            }
            StatusReport report = reported.report();
            return new ReportedBeforeJson(
                    reported.by(), report == null ? null : report.status(), report == null ? null : report.on());
        }
    }

    /**
     * What a commitment is.
     *
     * @param id the commitment's id
     * @param issueKey the issue's present key
     * @param summary the issue's summary
     * @param requester to whom it was promised
     * @param side who promised
     * @param size in the project's own unit
     * @param reconstructed whether it was rebuilt from the issue's history
     */
    record ExplainedCommitmentJson(
            String id,
            String issueKey,
            String summary,
            String requester,
            Side side,
            double size,
            boolean reconstructed) {

        static @Nullable ExplainedCommitmentJson of(ExplanationView.@Nullable What what) {
            return what == null
                    ? null
                    : new ExplainedCommitmentJson(
                            what.commitmentId(),
                            what.issueKey(),
                            what.summary(),
                            what.requester(),
                            what.side(),
                            what.size(),
                            what.reconstructed());
        }
    }
}
