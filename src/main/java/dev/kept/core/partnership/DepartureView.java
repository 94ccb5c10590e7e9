package dev.kept.core.partnership;

import dev.kept.core.Nullable;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import java.time.LocalDate;
import java.util.List;

/**
 * A piece of the list of what left a project's figures, or changed its weight in them, as a reader sees it. What the
 * reader may not see keeps its row, without saying what it is: the counts hold it too.
 *
 * @param projectKey the project's present key
 * @param from the first day that is looked at
 * @param asOf the board's day, which is not looked at
 * @param counts of the whole list, by month and kind
 * @param rows a piece of the list, the latest day first
 * @param next where the next piece starts; {@code null} when this is the last
 */
public record DepartureView(
        String projectKey,
        LocalDate from,
        LocalDate asOf,
        List<DepartureCount> counts,
        List<DepartureRow> rows,
        @Nullable String next) {

    public DepartureView {
        counts = List.copyOf(counts);
        rows = List.copyOf(rows);
    }

    /**
     * One of them.
     *
     * @param on the day it happened
     * @param kind what it did
     * @param what which commitment it is; {@code null} when the reader may not see its issue
     */
    public record DepartureRow(LocalDate on, Departure.DepartureKind kind, ExplanationView.@Nullable What what) {}
}
