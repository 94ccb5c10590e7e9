package dev.kept.core.backfill;

import dev.kept.core.backfill.BackfillRequest.Source;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;

/** Counts a project's history as asked. Reads only, and asks nobody for permission: callers do. */
public final class HistoryCounts {

    private final IssueHistories histories;

    public HistoryCounts(IssueHistories histories) {
        this.histories = histories;
    }

    /** The counts of the project with this id, named in the report as the request names it. */
    public BackfillReport of(long projectId, BackfillRequest request) {
        ZoneId zone = request.zone() == null ? ZoneOffset.UTC : request.zone();
        LocalDate asOf = request.asOf() == null ? lastDay(zone) : request.asOf();
        Map<String, Long> counts =
                request.source() == Source.DUE_DATE ? dueDates(projectId, asOf, zone) : versions(projectId, asOf, zone);
        return new BackfillReport(request.projectKey(), request.source(), zone, asOf, request.dryRun(), counts);
    }

    private Map<String, Long> dueDates(long projectId, LocalDate asOf, ZoneId zone) {
        DueDateCounts counts = new DueDateCounts(asOf, zone);
        histories.each(projectId, counts::add);
        return counts.counts();
    }

    private Map<String, Long> versions(long projectId, LocalDate asOf, ZoneId zone) {
        FixVersionCounts counts = new FixVersionCounts(asOf, zone, histories.releaseDates());
        histories.each(projectId, counts::add);
        return counts.counts();
    }

    /** T3: with nothing anywhere, no day is past. */
    private LocalDate lastDay(ZoneId zone) {
        return LocalDate.ofInstant(histories.latestActivity().orElse(Instant.EPOCH), zone);
    }
}
