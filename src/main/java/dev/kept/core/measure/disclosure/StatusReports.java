package dev.kept.core.measure.disclosure;

import dev.kept.core.Nullable;
import dev.kept.core.conversation.ReportedStatus;
import dev.kept.core.measure.Rate;
import dev.kept.core.promise.Promise;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/**
 * <b>Green before miss</b> and its neighbours: what status was reported a set number of days before the date, against
 * what came (example E36). Promises without a report are shown apart and never counted as green.
 *
 * @param missed missed promises by the status reported
 * @param missedSilent missed promises without any report
 * @param kept kept promises by the status reported
 */
public record StatusReports(Map<ReportedStatus, Integer> missed, int missedSilent, Map<ReportedStatus, Integer> kept) {

    /** So many calendar days before the date the last report counts. */
    public static final int DAYS_BEFORE = 14;

    /** Of no promise. */
    public static final StatusReports NONE = new StatusReports(Map.of(), 0, Map.of());

    public StatusReports {
        missed = Map.copyOf(missed);
        kept = Map.copyOf(kept);
    }

    /** The day by whose end a report about a promise for that date must have come. */
    public static LocalDate askedOn(LocalDate date) {
        return date.minusDays(DAYS_BEFORE);
    }

    /**
     * The first date for which a report could be given in time; {@link LocalDate#MAX} where it never could.
     *
     * @param since the day on which a field for reports was named; {@code null} where none is
     */
    public static LocalDate firstAsked(@Nullable LocalDate since) {
        return since == null ? LocalDate.MAX : since.plusDays(DAYS_BEFORE);
    }

    /** Whether a report could be expected: the promise was there so many days before that date, and still open. */
    public static boolean asked(Promise promise, LocalDate date) {
        LocalDate day = askedOn(date);
        return !promise.madeOn().isAfter(day) && after(promise.deliveredOn(), day) && after(promise.withdrawnOn(), day);
    }

    private static boolean after(@Nullable LocalDate end, LocalDate day) {
        return end == null || end.isAfter(day);
    }

    /**
     * These and so many more.
     *
     * @param status the last one reported by that day; {@code null} when nobody reported
     */
    public StatusReports with(boolean miss, @Nullable ReportedStatus status, int times) {
        if (status == null) {
            return new StatusReports(missed, missedSilent + (miss ? times : 0), kept);
        }
        Map<ReportedStatus, Integer> more = new EnumMap<>(ReportedStatus.class);
        more.putAll(miss ? missed : kept);
        more.merge(status, times, Integer::sum);
        return miss ? new StatusReports(more, missedSilent, kept) : new StatusReports(missed, missedSilent, more);
    }

    /** Misses reported green ÷ misses with a report. */
    public Rate greenBeforeMiss() {
        return new Rate(of(missed, ReportedStatus.ON_TRACK), sum(missed));
    }

    /** <b>Report silence</b>: misses without any report ÷ misses. */
    public Rate silenceBeforeMiss() {
        return new Rate(missedSilent, sum(missed) + missedSilent);
    }

    /** Kept promises reported red ÷ kept promises with a report. */
    public Rate falseAlarm() {
        return new Rate(of(kept, ReportedStatus.OFF), sum(kept));
    }

    /** Promises reported green that were kept ÷ promises reported green. */
    public Rate greenThenKept() {
        int green = of(kept, ReportedStatus.ON_TRACK);
        return new Rate(green, green + of(missed, ReportedStatus.ON_TRACK));
    }

    private static int of(Map<ReportedStatus, Integer> counts, ReportedStatus status) {
        return counts.getOrDefault(status, 0);
    }

    private static int sum(Map<ReportedStatus, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
