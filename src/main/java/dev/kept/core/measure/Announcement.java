package dev.kept.core.measure;

import dev.kept.core.Nullable;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * <b>Lead</b>: days from the first announcement that the first date will not hold to that date. A warning announces it,
 * and so does a date after the first one, agreed or not; an earlier date does not.
 */
public final class Announcement {

    /** An announcement with fewer days of lead is none. */
    public static final int FEWEST_LEAD_DAYS = 1;

    private Announcement() {}

    /** The day of the first announcement; empty when nobody said anything. */
    public static Optional<LocalDate> first(Promise promise) {
        Stream<LocalDate> changes = promise.changes().stream()
                .filter(change -> change.newDate().isAfter(promise.firstDate()))
                .map(DateChange::on);
        return Stream.concat(Stream.ofNullable(promise.warnedOn()), changes).min(LocalDate::compareTo);
    }

    /** Days of lead, negative when it came after the first date; {@code null} without an announcement. */
    public static @Nullable Long leadDays(Promise promise) {
        return first(promise)
                .map(day -> ChronoUnit.DAYS.between(day, promise.firstDate()))
                .orElse(null);
    }

    /** Whether it was announced at least one day before the first date. */
    public static boolean inTime(Promise promise) {
        Long lead = leadDays(promise);
        return lead != null && lead >= FEWEST_LEAD_DAYS;
    }
}
