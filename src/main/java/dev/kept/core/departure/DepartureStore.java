package dev.kept.core.departure;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.List;

/** Finds what left a project's figures. Written with the events it follows from, in one transaction with them. */
public interface DepartureStore {

    /**
     * How many there were with {@code from <= day < until}, by month and kind; without those that had none, in order of
     * month and kind.
     */
    List<DepartureCount> counts(long projectId, LocalDate from, LocalDate until);

    /**
     * Those with {@code from <= day < until}, the latest first, of one day in order of commitment and event.
     *
     * @param after where the page starts; {@code null} for the first page
     */
    List<Departure> page(
            long projectId, LocalDate from, LocalDate until, Departure.@Nullable DeparturePosition after, int limit);
}
