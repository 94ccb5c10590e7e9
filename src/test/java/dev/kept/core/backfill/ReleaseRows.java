package dev.kept.core.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.rulebook.DeliveryRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Puts promises made of release dates beside the rows that count issues and their versions (rule V1): of each issue the
 * row of the date in force belongs to its promise, every other row is a further one.
 */
final class ReleaseRows {

    private final PromiseReader reader;
    private final PromiseCounts promises = new PromiseCounts();
    private long keptRowless;
    private long lateRowless;
    private long openRowless;
    private long furtherKept;
    private long furtherLate;
    private long furtherOpen;

    ReleaseRows(ZoneId zone, Map<String, LocalDate> releases) {
        reader = new PromiseReader(Source.FIX_VERSION, zone, "", releases, DeliveryRule.STANDARD);
    }

    void add(IssueRecord issue) {
        Reading reading = reader.read(issue);
        promises.add(reading);
        List<LocalDate> rows = new ArrayList<>(issue.fixVersions().stream()
                .map(FixVersion::releaseDate)
                .filter(Objects::nonNull)
                .toList());
        LocalDate resolved = reading.resolvedOn();
        LocalDate own = reading.inForce();
        boolean counted =
                reading.promise() == null || reading.promise().withdrawnOn().isEmpty() || resolved != null;
        if (reading.dated() && own != null && counted && !rows.remove(own)) {
            keptRowless += resolved != null && !resolved.isAfter(own) ? 1 : 0;
            lateRowless += resolved != null && resolved.isAfter(own) ? 1 : 0;
            openRowless += resolved == null ? 1 : 0;
        }
        for (LocalDate row : rows) {
            furtherKept += resolved != null && !resolved.isAfter(row) ? 1 : 0;
            furtherLate += resolved != null && resolved.isAfter(row) ? 1 : 0;
            furtherOpen += resolved == null ? 1 : 0;
        }
    }

    void assertReconciledWith(String project, Map<String, Long> versions) {
        Map<String, Long> counts = promises.counts();
        Identities.ofPromises(project, counts);
        assertEquals(
                versions.get("kept"),
                counts.get("kept_first")
                        - counts.get("kept_first_after_moved_date")
                        + counts.get("kept_by_moved_date_only")
                        + counts.get("not_delivered_on_time")
                        + counts.get("left_out_on_time")
                        - keptRowless
                        + furtherKept,
                project + ": kept by release");
        assertEquals(
                versions.get("late"),
                counts.get("late")
                        + counts.get("kept_first_after_moved_date")
                        + counts.get("not_delivered_late")
                        + counts.get("left_out_late")
                        - lateRowless
                        + furtherLate,
                project + ": late for release");
        assertEquals(
                versions.get("open_past") + versions.get("open_future"),
                counts.get("open") + counts.get("left_out_open") - openRowless + furtherOpen,
                project + ": open for release");
    }
}
