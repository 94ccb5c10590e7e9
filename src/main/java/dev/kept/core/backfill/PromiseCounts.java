package dev.kept.core.backfill;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * Counts what the readings of a project's issues come to. Not for several threads.
 *
 * <p>A promise is delivered, withdrawn, open, or not delivered though its issue was resolved; a delivered one is one of {@code kept_first} (by its first date), {@code
 * kept_by_moved_date_only} (by the date it was moved to) and {@code late}. With the counts of {@link DueDateCounts} over
 * the same issues, whatever the zone:
 *
 * <pre>
 * promises = kept_first + kept_by_moved_date_only + late + withdrawn + open + not_delivered
 * resolved_on_time = kept_first - kept_first_after_moved_date + kept_by_moved_date_only
 *                    + not_delivered_on_time + left_out_on_time
 * resolved_late = late + kept_first_after_moved_date + not_delivered_late + left_out_late
 * unresolved_overdue + unresolved_not_yet_due = open - open_without_date_now + withdrawn_with_date_now + left_out_open
 * </pre>
 *
 * as long as no date is a placeholder, no status counts as delivered, and no resolution that counts replaced one that does
 * not. For release dates the same holds of {@link FixVersionCounts} once each issue's further rows are put aside: those of
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
            "not_delivered",
            "kept_first_after_moved_date",
            "open_without_date_now",
            "withdrawn_with_date_now",
            "not_delivered_on_time",
            "not_delivered_late",
            "left_out",
            "left_out_on_time",
            "left_out_late",
            "left_out_open");

    private final NamedCounts counter = new NamedCounts();

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
        } else if (reading.resolvedOn() != null) {
            counter.add("not_delivered");
        } else {
            counter.add("open");
            counter.addIf(reading.now() == null, "open_without_date_now");
        }
        if (delivered == null) {
            addResolved(reading, "not_delivered");
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
        counter.addIf(reading.resolvedOn() == null && reading.now() != null, "left_out_open");
        addResolved(reading, "left_out");
    }

    /** Whether an issue that delivered no promise was resolved by its date, however that is to be understood. */
    private void addResolved(Reading reading, String what) {
        LocalDate resolved = reading.resolvedOn();
        if (resolved != null && reading.inForce() != null) {
            counter.add(what + (resolved.isAfter(reading.inForce()) ? "_late" : "_on_time"));
        }
    }
}
