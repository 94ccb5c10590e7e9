package dev.kept.definitions.disclosure;

import dev.kept.core.Nullable;
import dev.kept.core.measure.Rate;
import java.util.Collection;
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
public record StatusReports(Map<Status, Integer> missed, int missedSilent, Map<Status, Integer> kept) {

    public StatusReports {
        missed = Map.copyOf(missed);
        kept = Map.copyOf(kept);
    }

    public static StatusReports of(Collection<StatusReport> reports) {
        Map<Status, Integer> missed = new EnumMap<>(Status.class);
        Map<Status, Integer> kept = new EnumMap<>(Status.class);
        int silent = 0;
        for (StatusReport report : reports) {
            if (report.status != null) {
                (report.missed ? missed : kept).merge(report.status, 1, Integer::sum);
            } else if (report.missed) {
                silent++;
            }
        }
        return new StatusReports(missed, silent, kept);
    }

    /** Misses reported green ÷ misses with a report. */
    public Rate greenBeforeMiss() {
        return new Rate(of(missed, Status.GREEN), sum(missed));
    }

    /** <b>Report silence</b>: misses without any report ÷ misses. */
    public Rate silenceBeforeMiss() {
        return new Rate(missedSilent, sum(missed) + missedSilent);
    }

    /** Kept promises reported red ÷ kept promises with a report. */
    public Rate falseAlarm() {
        return new Rate(of(kept, Status.RED), sum(kept));
    }

    /** Promises reported green that were kept ÷ promises reported green. */
    public Rate greenThenKept() {
        int green = of(kept, Status.GREEN);
        return new Rate(green, green + of(missed, Status.GREEN));
    }

    private static int of(Map<Status, Integer> counts, Status status) {
        return counts.getOrDefault(status, 0);
    }

    private static int sum(Map<Status, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What was reported. */
    public enum Status {
        GREEN,
        AMBER,
        RED
    }

    /**
     * One promise.
     *
     * @param status the last one reported by that day; {@code null} when nobody reported
     */
    public record StatusReport(boolean missed, @Nullable Status status) {}
}
