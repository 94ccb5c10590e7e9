package dev.kept.core.backfill;

import static dev.kept.core.backfill.Issues.due;
import static dev.kept.core.backfill.Issues.history;
import static dev.kept.core.backfill.Issues.issue;
import static dev.kept.core.backfill.Issues.replayed;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each rule of section 7 of the measures that is about due dates, by hand. */
final class DueDateCountsTest {

    private static final LocalDate LAST = LocalDate.of(2026, 3, 31);

    @Test
    void t2_the_whole_of_the_day_still_counts_as_on_time_in_the_zone_given() {
        IssueRecord issue = issue("2026-03-11T03:30:00Z", "2026-03-10");
        assertCounts(count(ZoneOffset.UTC, issue), "resolved_late", 1, "resolved_on_time", 0);
        assertCounts(count(ZoneOffset.ofHours(-4), issue), "resolved_late", 0, "resolved_on_time", 1);
    }

    @Test
    void d1_old_trackers_fill_only_the_labels_and_only_ten_characters_are_the_date() {
        History old = history(
                1, "2026-03-01T00:00:00Z", new Item("duedate", null, "2026-03-05 00:00:00.0", "", "2026-03-09"));
        assertCounts(count(issue(null, "2026-03-09", old)), "moved_later", 1, "moved_later_before_passed", 1);
    }

    @Test
    void d1_a_label_that_is_no_date_is_counted_apart_and_nowhere_else() {
        History odd = history(1, "2026-03-01T00:00:00Z", new Item("duedate", null, "05/Mar/26", null, null));
        assertCounts(
                count(issue(null, null, odd)), "due_items_unreadable", 1, "cleared", 0, "ever_due", 1, "with_due", 0);
    }

    @Test
    void d2_histories_of_one_moment_are_ordered_by_number_not_by_text() {
        History later = history(10, "2026-03-01T00:00:00Z", due("2026-03-05", "2026-03-20"));
        History earlier = history(9, "2026-03-01T00:00:00Z", due("2026-03-02", "2026-03-05"));
        assertCounts(count(issue("2026-03-19T00:00:00Z", null, later, earlier)), "resolved_on_time", 1);
    }

    @Test
    void d3_the_date_in_force_is_the_one_before_the_first_change_when_resolved_earlier() {
        History changed = history(1, "2026-03-20T00:00:00Z", due("2026-03-10", "2026-03-30"));
        assertCounts(count(issue("2026-03-15T00:00:00Z", "2026-03-30", changed)), "resolved_late", 1);
    }

    @Test
    void d3_a_change_at_the_moment_of_resolution_is_in_force() {
        History changed = history(1, "2026-03-15T00:00:00Z", due("2026-03-10", "2026-03-30"));
        assertCounts(count(issue("2026-03-15T00:00:00Z", "2026-03-30", changed)), "resolved_on_time", 1);
    }

    @Test
    void o1_a_date_that_was_ever_there_counts_as_ever() {
        History cleared = history(1, "2026-03-01T00:00:00Z", due("2026-03-10", null));
        assertCounts(
                count(issue(null, null, cleared), issue(null, "2026-04-01")),
                "with_due",
                1,
                "ever_due",
                2,
                "issues",
                2);
    }

    @Test
    void o2_a_date_cleared_after_the_resolution_still_judges_it() {
        History cleared = history(1, "2026-03-20T00:00:00Z", due("2026-03-10", null));
        Map<String, Long> counts =
                count(issue("2026-03-09T00:00:00Z", null, cleared), issue("2026-03-11T00:00:00Z", null, cleared));
        assertCounts(counts, "resolved_on_time", 1, "on_time_of_which_due_now_null", 1);
        assertCounts(counts, "resolved_late", 1, "late_of_which_due_now_null", 1);
    }

    @Test
    void o3_a_date_typed_in_after_the_resolution_judges_nothing() {
        History typed = history(1, "2026-03-20T00:00:00Z", due(null, "2026-03-10"));
        Map<String, Long> counts = count(issue("2026-03-09T00:00:00Z", "2026-03-10", typed));
        assertCounts(counts, "resolved_due_only_set_after", 1, "resolved_on_time", 0, "resolved_late", 0);
        assertCounts(counts, "set", 1, "set_already_passed", 1, "set_while_unresolved", 0);
    }

    @Test
    void o4_the_last_day_itself_is_not_overdue() {
        assertCounts(
                count(issue(null, "2026-03-31"), issue(null, "2026-03-30")),
                "unresolved_not_yet_due",
                1,
                "unresolved_overdue",
                1);
    }

    @Test
    void m1_and_m2_items_are_split_by_the_old_date() {
        History items = history(
                1,
                "2026-03-10T12:00:00Z",
                due("2026-03-10", "2026-03-12"),
                due("2026-03-09", "2026-03-12"),
                due("2026-03-11", "2026-03-01"),
                due("2026-03-09", null),
                due("2026-03-12", "2026-03-12"),
                due(null, "2026-03-10"));
        Map<String, Long> counts = count(issue(null, null, items));
        assertCounts(counts, "moved_later", 2, "moved_later_before_passed", 1, "moved_later_after_passed", 1);
        assertCounts(counts, "moved_earlier", 1, "moved_earlier_before_passed", 1, "moved_earlier_after_passed", 0);
        assertCounts(
                counts, "cleared", 1, "cleared_after_passed", 1, "no_change", 1, "set", 1, "set_already_passed", 0);
        assertCounts(counts, "issues_moved_later", 1, "issues_moved_later_after_passed", 1, "issues_cleared", 1);
    }

    @Test
    void m3_and_r2_only_histories_before_count_for_the_resolution_of_their_moment() {
        History resolves = history(
                1,
                "2026-03-10T00:00:00Z",
                new Item("resolution", null, null, "1", "Done"),
                due("2026-03-20", "2026-03-21"));
        History after = history(2, "2026-03-11T00:00:00Z", due("2026-03-21", "2026-03-22"));
        History reopens = history(3, "2026-03-12T00:00:00Z", new Item("resolution", "1", "Done", null, null));
        History later = history(4, "2026-03-13T00:00:00Z", due("2026-03-22", "2026-03-23"));
        assertCounts(
                count(issue(null, "2026-03-23", resolves, after, reopens, later)),
                "moved_later",
                3,
                "moved_later_while_unresolved",
                2,
                "issues_moved_later_while_unresolved",
                1);
    }

    @Test
    void r2_without_resolution_items_the_moment_of_resolution_decides() {
        History before = history(1, "2026-03-10T00:00:00Z", due("2026-03-20", "2026-03-21"));
        History after = history(2, "2026-03-10T00:00:01Z", due("2026-03-21", "2026-03-22"));
        assertCounts(
                count(issue("2026-03-10T00:00:00Z", "2026-03-22", before, after)),
                "moved_later",
                2,
                "moved_later_while_unresolved",
                1);
    }

    @Test
    void r1_where_no_moment_is_kept_it_is_replayed_from_after_the_last_unresolved_stretch() {
        History first = history(1, "2026-03-01T00:00:00Z", new Item("resolution", null, null, "1", "Done"));
        History reopened = history(2, "2026-03-02T00:00:00Z", new Item("resolution", "1", "Done", "", ""));
        History again = history(3, "2026-03-12T00:00:00Z", new Item("resolution", null, null, "", "Done"));
        History other = history(4, "2026-03-20T00:00:00Z", new Item("resolution", "1", "Done", "2", "Fixed"));
        IssueRecord issue = replayed(issue(null, "2026-03-12", other, again, reopened, first));
        assertCounts(count(issue), "resolved", 1, "resolved_on_time", 1, "resolved_late", 0);
        IssueRecord open = replayed(issue(null, "2026-03-12", first, reopened));
        assertCounts(count(open), "resolved", 0, "unresolved_overdue", 1);
    }

    @Test
    void every_count_is_there_even_when_it_is_zero() {
        Map<String, Long> counts = count();
        assertEquals(11 + 4 * 12 + 1, counts.size());
        assertEquals(List.of(0L), counts.values().stream().distinct().toList());
        assertEquals("issues", counts.keySet().iterator().next());
    }

    private static Map<String, Long> count(IssueRecord... issues) {
        return count(ZoneOffset.UTC, issues);
    }

    private static Map<String, Long> count(ZoneId zone, IssueRecord... issues) {
        DueDateCounts counts = DueDateCounts.ofDueDates(LAST, zone);
        List.of(issues).forEach(counts::add);
        return counts.counts();
    }

    private static void assertCounts(Map<String, Long> counts, Object... namesAndNumbers) {
        Map<String, Long> expected = new TreeMap<>();
        Map<String, Long> found = new TreeMap<>();
        for (int i = 0; i < namesAndNumbers.length; i += 2) {
            String name = (String) namesAndNumbers[i];
            expected.put(name, ((Integer) namesAndNumbers[i + 1]).longValue());
            found.put(name, counts.get(name));
        }
        assertEquals(expected, found);
    }
}
