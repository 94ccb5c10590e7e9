package dev.kept.tools;

import dev.kept.core.Nullable;
import dev.kept.core.departure.Departure;
import dev.kept.core.departure.DepartureCount;
import dev.kept.core.departure.DepartureStore;
import java.time.LocalDate;
import java.util.List;

/** No case tells what left the figures. */
final class NothingLeft implements DepartureStore {

    @Override
    public List<DepartureCount> counts(long projectId, LocalDate from, LocalDate until) {
        return List.of();
    }

    @Override
    public List<Departure> page(
            long projectId, LocalDate from, LocalDate until, Departure.@Nullable DeparturePosition after, int limit) {
        return List.of();
    }
}
