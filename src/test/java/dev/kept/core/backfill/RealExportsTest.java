package dev.kept.core.backfill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.rulebook.DeliveryRule;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reads real exports and arrives at the same counts as a second, naive reader, whatever the zone. */
final class RealExportsTest {

    private static final Path DATA = Path.of(System.getProperty("kept.data", "no-such-folder"));

    @ParameterizedTest
    @CsvSource({
        "jira-cloud-small/bitovi-training.jsonl.gz, UTC",
        "jira-cloud-small/bitovi-training.jsonl.gz, America/Chicago",
        "jira-cloud-small/bitovi-training.jsonl.gz, Pacific/Kiritimati",
        "jira-cloud-small/devlake-ee.jsonl.gz, UTC",
        "jira-cloud-small/devlake-ee.jsonl.gz, Asia/Shanghai",
        "titanium-timob-2021/issues.jsonl.gz, UTC"
    })
    void two_readers_arrive_at_the_same_counts(String file, ZoneId zone) {
        ExportedIssues export = open(file);
        LocalDate lastDay = LocalDate.ofInstant(export.last(), zone);
        Map<String, LocalDate> releases = releases(export);
        for (String project : export.projects()) {
            DueDateCounts dues = DueDateCounts.ofDueDates(lastDay, zone);
            FixVersionCounts versions = new FixVersionCounts(lastDay, zone, releases);
            PromiseCounts promises = new PromiseCounts();
            ReleaseRows rows = new ReleaseRows(zone, releases);
            NaiveCounts naiveDues = new NaiveCounts(lastDay, zone);
            NaiveCounts naiveVersions = new NaiveCounts(lastDay, zone);
            for (JsonNode issue : export.ofProject(project)) {
                IssueRecord record = ExportedIssues.record(issue);
                dues.add(record);
                versions.add(record);
                promises.add(
                        new PromiseReader(Source.DUE_DATE, zone, "", releases, DeliveryRule.STANDARD).read(record));
                rows.add(record);
                naiveDues.addDueDates(issue);
                naiveVersions.addVersions(issue, releases);
            }
            assertSame(project, naiveDues.counts(), dues.counts());
            assertSame(project, naiveVersions.counts(), versions.counts());
            assertIdentityO5(project, dues.counts());
            Identities.ofDueDates(project, dues.counts(), promises.counts());
            rows.assertReconciledWith(project, versions.counts());
        }
    }

    private static void assertSame(String project, Map<String, Long> naive, Map<String, Long> counts) {
        Map<String, Long> seen = new TreeMap<>(counts);
        seen.values().removeIf(count -> count == 0);
        assertEquals(naive, seen, project);
        assertFalse(seen.isEmpty(), project);
    }

    private static void assertIdentityO5(String project, Map<String, Long> counts) {
        long parts = counts.get("resolved_on_time")
                + counts.get("resolved_late")
                - counts.get("on_time_of_which_due_now_null")
                - counts.get("late_of_which_due_now_null")
                + counts.get("resolved_due_only_set_after")
                + counts.get("unresolved_overdue")
                + counts.get("unresolved_not_yet_due");
        assertEquals(counts.get("with_due"), parts, project);
    }

    private static Map<String, LocalDate> releases(ExportedIssues export) {
        Map<String, LocalDate> releases = new HashMap<>();
        for (String project : export.projects()) {
            for (JsonNode issue : export.ofProject(project)) {
                for (JsonNode version : issue.path("fields").path("fixVersions")) {
                    if (version.hasNonNull("releaseDate")) {
                        releases.put(
                                version.get("id").textValue(),
                                LocalDate.parse(version.get("releaseDate").textValue()));
                    }
                }
            }
        }
        return releases;
    }

    private static ExportedIssues open(String file) {
        Path path = DATA.resolve(file);
        Assumptions.assumeTrue(Files.isReadable(path), "No real exports here: " + path);
        return ExportedIssues.read(path);
    }
}
