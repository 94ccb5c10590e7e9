package dev.kept.link.board;

import dev.kept.core.Nullable;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.partnership.DepartureView;
import dev.kept.link.Json;
import dev.kept.link.Written;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * A piece of the list of what left a project's figures, or changed its weight in them.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param project the project's present key
 * @param from the first day that is looked at
 * @param asOf the board's day
 * @param counts of the whole list, by month and kind
 * @param next where the next piece starts; {@code null} when this is the last
 * @param rows this piece, the latest day first
 */
public record DepartureJson(
        int version,
        String project,
        LocalDate from,
        LocalDate asOf,
        List<DepartureCountJson> counts,
        @Nullable String next,
        List<DepartureRowJson> rows) {

    /** The piece as this reader may see it. */
    public static DepartureJson of(DepartureView view) {
        return new DepartureJson(
                Json.VERSION,
                view.projectKey(),
                view.from(),
                view.asOf(),
                view.counts().stream().map(DepartureCountJson::of).toList(),
                view.next(),
                view.rows().stream().map(DepartureRowJson::of).toList());
    }

    /**
     * How many there were.
     *
     * @param month such as {@code 2026-03}
     * @param kind {@code null} when it was read and this version does not know it
     * @param n how often
     */
    record DepartureCountJson(String month, @Written Departure.@Nullable DepartureKind kind, int n) {

        DepartureCountJson {
            Json.there("month", month);
        }

        static DepartureCountJson of(DepartureCount count) {
            return new DepartureCountJson(count.month().toString(), count.kind(), count.n());
        }

        /** The count as a value; none when this version does not know its kind. */
        Stream<DepartureCount> known() {
            return kind == null ? Stream.empty() : Stream.of(new DepartureCount(YearMonth.parse(month), kind, n));
        }
    }

    /**
     * One of them.
     *
     * @param on the day it happened
     * @param kind what it did
     * @param commitment {@code null} when the reader may not see its issue
     */
    record DepartureRowJson(
            LocalDate on, Departure.DepartureKind kind, ExplanationJson.@Nullable ExplainedCommitmentJson commitment) {

        static DepartureRowJson of(DepartureView.DepartureRow row) {
            return new DepartureRowJson(row.on(), row.kind(), ExplanationJson.ExplainedCommitmentJson.of(row.what()));
        }
    }
}
