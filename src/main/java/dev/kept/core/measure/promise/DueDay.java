package dev.kept.core.measure.promise;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * <b>Whose midnight</b> (example E24): a due day ends at midnight of one zone, the requester's, which is stored with the
 * promise when it is made. The same instant keeps a promise in one zone and misses it in another.
 */
public final class DueDay {

    private DueDay() {}

    /** Whether it was done before the due day was over in that zone. */
    public static boolean kept(Instant done, LocalDate due, ZoneId zone) {
        return !LocalDate.ofInstant(done, zone).isAfter(due);
    }
}
