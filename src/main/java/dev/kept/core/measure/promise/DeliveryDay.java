package dev.kept.core.measure.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/**
 * <b>Delivery</b> of work that was closed, reopened and closed again (example E23). A reopening within the window takes
 * the delivery back, and it moves to the later closing; otherwise closing on the due day and reopening next morning
 * would keep every promise. After the window the delivery stands.
 */
public final class DeliveryDay {

    private DeliveryDay() {}

    /**
     * Under the rule; {@code null} when nothing was closed, or the last closing was taken back.
     *
     * @param done the days it was closed, one for each time
     * @param reopened the days it was reopened, one for each time
     * @param windowDays calendar days after a closing within which a reopening takes it back
     */
    public static @Nullable LocalDate of(List<LocalDate> done, List<LocalDate> reopened, int windowDays) {
        TreeSet<LocalDate> days = new TreeSet<>(done);
        days.addAll(reopened);
        LocalDate delivered = null;
        for (LocalDate day : days) {
            long closings = count(done, day);
            long reopenings = delivered == null || within(delivered, day, windowDays) ? count(reopened, day) : 0;
            long balance = (delivered == null ? 0 : 1) + closings - reopenings;
            if (balance <= 0) {
                delivered = null;
            } else if (delivered == null || reopenings > 0) {
                delivered = day;
            }
        }
        return delivered;
    }

    /** Without the rule: the first closing, whatever came after it; {@code null} when nothing was closed. */
    public static @Nullable LocalDate withoutRule(List<LocalDate> done) {
        return done.stream().min(LocalDate::compareTo).orElse(null);
    }

    private static long count(Collection<LocalDate> days, LocalDate day) {
        return days.stream().filter(day::equals).count();
    }

    private static boolean within(LocalDate delivered, LocalDate day, int windowDays) {
        return ChronoUnit.DAYS.between(delivered, day) <= windowDays;
    }
}
