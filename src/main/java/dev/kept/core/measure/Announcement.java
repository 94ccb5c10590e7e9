package dev.kept.core.measure;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;

/**
 * <b>Lead</b>: days from the first announcement that the first date will not hold to that date. A warning announces it,
 * and so does a date after the first one, agreed or not; an earlier date does not. Each counts from the day on which somebody
 * of the other side was told, and not at all as long as nobody was.
 */
public final class Announcement {

    /** An announcement with fewer days of lead is none. */
    public static final int FEWEST_LEAD_DAYS = 1;

    private Announcement() {}

    /** The day on which the other side was first told; empty when nobody was. */
    public static Optional<LocalDate> first(Promise promise) {
        return first(promise, Announced::toldOn);
    }

    /** Whether it was told at least one day before the first date, and not only the promising side says so. */
    public static boolean reachedInTime(Promise promise) {
        return first(promise, Announced::reachedOn)
                .filter(day -> ChronoUnit.DAYS.between(day, promise.firstDate()) >= FEWEST_LEAD_DAYS)
                .isPresent();
    }

    private static Optional<LocalDate> first(Promise promise, Function<Announced, Optional<LocalDate>> day) {
        LocalDate first = null;
        for (Announced one : promise.announced()) {
            LocalDate told = one.slips(promise.firstDate()) ? day.apply(one).orElse(null) : null;
            if (told != null && (first == null || told.isBefore(first))) {
                first = told;
            }
        }
        return Optional.ofNullable(first);
    }

    /**
     * The day of the first warning or later date that would have announced a slip in time, had anybody been told of it; empty
     * when there is none, or when another one did announce it.
     */
    public static Optional<LocalDate> unheard(Promise promise) {
        LocalDate latest = promise.firstDate().minusDays(FEWEST_LEAD_DAYS);
        return inTime(promise)
                ? Optional.empty()
                : promise.announced().toldToNobody(promise.firstDate()).stream()
                        .map(Announced::said)
                        .filter(day -> !day.isAfter(latest))
                        .min(Comparator.naturalOrder());
    }

    /** Days of lead, negative when it came after the first date; {@code null} without an announcement. */
    public static @Nullable Long leadDays(Promise promise) {
        return first(promise)
                .map(day -> ChronoUnit.DAYS.between(day, promise.firstDate()))
                .orElse(null);
    }

    /** Whether it was told at least one day before the first date. */
    public static boolean inTime(Promise promise) {
        Long lead = leadDays(promise);
        return lead != null && lead >= FEWEST_LEAD_DAYS;
    }
}
