package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts what the readings of a project's issues come to. Not for several threads.
 *
 * <p>A promise is delivered, withdrawn or open; a delivered one is one of {@code kept_first} (by its first date), {@code
 * kept_by_moved_date_only} (by the date it was moved to) and {@code late}. With the counts of {@link DueDateCounts} over
 * the same issues, whatever the zone:
 *
 * <pre>
 * promises = kept_first + kept_by_moved_date_only + late + withdrawn + open
 * resolved_on_time = kept_first - kept_first_after_moved_date + kept_by_moved_date_only + left_out_on_time
 * resolved_late = late + kept_first_after_moved_date + left_out_late
 * unresolved_overdue + unresolved_not_yet_due = open - open_without_date_now + withdrawn_with_date_now + left_out_open
 * </pre>
 *
 * For release dates the same holds of {@link FixVersionCounts} once each issue's further rows are put aside: those of
 * versions whose date is not the one in force.
 */
final class PromiseCounts {

    private static final List<String> NAMES = List.of(
            "promises",
            "kept_first",
            "kept_by_moved_date_only",
            "late",
            "withdrawn",
            "open",
            "kept_first_after_moved_date",
            "open_without_date_now",
            "withdrawn_with_date_now",
            "left_out",
            "left_out_on_time",
            "left_out_late",
            "left_out_open");

    private final Counter counter = new Counter();

    public PromiseCounts() {
        NAMES.forEach(counter::announce);
    }

    public Map<String, Long> counts() {
        return counter.counts();
    }

    public void add(Reading reading) {
        Reconstruction promise = reading.promise();
        if (promise == null) {
            addLeftOut(reading);
            return;
        }
        counter.add("promises");
        LocalDate delivered = promise.deliveredOn().orElse(null);
        if (delivered != null) {
            addDelivered(delivered, promise);
        } else if (promise.withdrawnOn().isPresent()) {
            counter.add("withdrawn");
            counter.addIf(reading.resolvedOn() == null && reading.now() != null, "withdrawn_with_date_now");
        } else {
            counter.add("open");
            counter.addIf(reading.now() == null, "open_without_date_now");
        }
    }

    private void addDelivered(LocalDate delivered, Reconstruction promise) {
        boolean byFirst = !delivered.isAfter(promise.firstDate());
        boolean byLatest = !delivered.isAfter(promise.latestDate());
        counter.add(byFirst ? "kept_first" : byLatest ? "kept_by_moved_date_only" : "late");
        counter.addIf(byFirst && !byLatest, "kept_first_after_moved_date");
    }

    private void addLeftOut(Reading reading) {
        if (!reading.dated()) {
            return;
        }
        counter.add("left_out");
        @Nullable LocalDate resolved = reading.resolvedOn();
        if (resolved == null) {
            counter.addIf(reading.now() != null, "left_out_open");
        } else if (reading.inForce() != null) {
            counter.add(resolved.isAfter(reading.inForce()) ? "left_out_late" : "left_out_on_time");
        }
    }
}
