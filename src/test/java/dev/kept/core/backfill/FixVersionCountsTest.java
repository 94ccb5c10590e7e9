package dev.kept.core.backfill;

import static dev.kept.core.backfill.Issues.history;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.house.InMemoryRuleStore;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Rows of issues and versions and exchanges of versions (rules V1 and V2) by hand, and the report that a project's histories come to. */
final class FixVersionCountsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);
    private static final Map<String, LocalDate> RELEASES =
            Map.of("1", LocalDate.of(2026, 3, 10), "2", LocalDate.of(2026, 3, 20));

    @Test
    void v1_every_version_with_a_release_date_is_one_row() {
        FixVersion early = new FixVersion("1", LocalDate.of(2026, 3, 10));
        FixVersion late = new FixVersion("2", LocalDate.of(2026, 3, 20));
        FixVersion undated = new FixVersion("3", null);
        Map<String, Long> counts = count(resolved("2026-03-10T23:59:59Z", early, late, undated));
        assertEquals(List.of(2L, 0L), List.of(counts.get("kept"), counts.get("late")));
        counts = count(resolved("2026-03-11T00:00:00Z", early, late));
        assertEquals(List.of(1L, 1L), List.of(counts.get("kept"), counts.get("late")));
        counts = count(open(List.of(early, new FixVersion("4", LAST))));
        assertEquals(List.of(1L, 1L), List.of(counts.get("open_past"), counts.get("open_future")));
    }

    @Test
    void v2_an_exchange_is_judged_by_the_earliest_known_release_removed() {
        History onTheDay = history(1, "2026-03-10T23:00:00Z", removed("1"), removed("2"), added("3"));
        History after = history(2, "2026-03-11T01:00:00Z", removed("1"), added("2"));
        History unknown = history(3, "2026-03-12T00:00:00Z", removed("9"), added("2"));
        Map<String, Long> counts = count(open(List.of(), onTheDay, after, unknown));
        assertEquals(
                List.of(1L, 1L, 1L),
                List.of(counts.get("before_release"), counts.get("after_release"), counts.get("release_unknown")));
    }

    @Test
    void v2_taking_away_or_adding_alone_or_the_same_again_is_no_exchange() {
        History taken = history(1, "2026-03-10T00:00:00Z", removed("1"));
        History put = history(2, "2026-03-11T00:00:00Z", added("2"));
        History same = history(3, "2026-03-12T00:00:00Z", removed("1"), added("1"));
        assertRetargets(0, count(open(List.of(), taken, put, same)));
    }

    @Test
    void v2_only_unresolved_issues_count() {
        History after = history(1, "2026-03-12T00:00:00Z", removed("1"), added("2"));
        IssueRecord issue = Issues.planned("2026-03-11T00:00:00Z", List.of(), after);
        assertRetargets(0, count(issue));
    }

    @Test
    void a_report_says_which_zone_and_day_it_counted_with() {
        HistoryCounts counts =
                new HistoryCounts(new OneIssue(), issues -> Set.of(), new InMemoryRuleStore(Clock.systemUTC()));
        ZoneId auckland = ZoneId.of("Pacific/Auckland");
        BackfillReport utc = counts.of(ALL, request(Source.FIX_VERSION, null, null), doubt -> true);
        assertEquals(ZoneOffset.UTC, utc.zone());
        assertEquals(LocalDate.of(2026, 3, 31), utc.asOf());
        assertEquals(1L, utc.counts().get("open_future"));
        BackfillReport ahead = counts.of(ALL, request(Source.FIX_VERSION, auckland, null), doubt -> true);
        assertEquals(LocalDate.of(2026, 4, 1), ahead.asOf());
        assertEquals(1L, ahead.counts().get("open_past"));
        BackfillReport asked = counts.of(ALL, request(Source.DUE_DATE, null, LAST.plusDays(5)), doubt -> true);
        assertEquals(LAST.plusDays(5), asked.asOf());
        assertEquals(1L, asked.counts().get("issues"));
    }

    private static final IssueSet ALL = new IssueSet.ProjectIssues(7);

    private static BackfillRequest request(Source source, ZoneId zone, LocalDate asOf) {
        return new BackfillRequest(new Scope.ProjectScope("X"), source, zone, asOf, null);
    }

    /** One open issue planned for the last of March, on whose evening something last happened. */
    private static final class OneIssue implements IssueHistories {
        @Override
        public Optional<Instant> latestActivity() {
            return Optional.of(Instant.parse("2026-03-31T18:00:00Z"));
        }

        @Override
        public long count(IssueSet issues) {
            return 1;
        }

        @Override
        public HistoryPages pages(IssueSet issues, long after) {
            List<HistoryPage> pages =
                    new ArrayList<>(List.of(new HistoryPage(List.of(open(List.of(new FixVersion("4", LAST)))), 1)));
            return () -> pages.isEmpty() ? HistoryPage.END : pages.remove(0);
        }

        @Override
        public Map<String, LocalDate> releaseDates() {
            return RELEASES;
        }
    }

    private static void assertRetargets(long expected, Map<String, Long> counts) {
        assertEquals(
                expected, counts.get("before_release") + counts.get("after_release") + counts.get("release_unknown"));
    }

    private static Map<String, Long> count(IssueRecord issue) {
        FixVersionCounts counts = new FixVersionCounts(LAST, ZoneOffset.UTC, RELEASES);
        counts.add(issue);
        return counts.counts();
    }

    private static IssueRecord resolved(String moment, FixVersion... versions) {
        return Issues.planned(moment, List.of(versions));
    }

    private static IssueRecord open(List<FixVersion> versions, History... histories) {
        return Issues.planned(null, versions, histories);
    }

    private static Item removed(String id) {
        return new Item("Fix Version", id, "v" + id, null, null);
    }

    private static Item added(String id) {
        return new Item("Fix Version", null, "", id, "v" + id);
    }
}
