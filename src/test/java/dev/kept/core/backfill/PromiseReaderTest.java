package dev.kept.core.backfill;

import static dev.kept.core.backfill.Issues.due;
import static dev.kept.core.backfill.Issues.field;
import static dev.kept.core.backfill.Issues.history;
import static dev.kept.core.backfill.Issues.issue;
import static dev.kept.core.backfill.Issues.reopens;
import static dev.kept.core.backfill.Issues.replayed;
import static dev.kept.core.backfill.Issues.resolves;
import static dev.kept.core.backfill.ToldPromise.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.backfill.IssueRecord.OwnFields;
import dev.kept.core.rulebook.DeliveryRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What becomes of one issue's history, case by case. */
final class PromiseReaderTest {

    private static final Map<String, LocalDate> RELEASES = Map.of(
            "1", LocalDate.parse("2026-02-01"),
            "2", LocalDate.parse("2026-03-01"),
            "3", LocalDate.parse("2025-12-01"));

    @Test
    void a_date_without_a_history_was_there_from_the_beginning() {
        assertReads("made 2026-01-01 by 2026-01-31, delivered 2026-01-30", issue("2026-01-30T10:00:00Z", "2026-01-31"));
    }

    @Test
    void a_date_set_later_is_promised_then_and_kept_as_the_first_for_ever() {
        assertReads(
                "made 2026-01-05 by 2026-01-20, moved 2026-01-19 to 2026-02-10, delivered 2026-02-09",
                issue(
                        "2026-02-09T10:00:00Z",
                        "2026-02-10",
                        history(1, "2026-01-05T10:00:00Z", due(null, "2026-01-20")),
                        history(2, "2026-01-19T10:00:00Z", due("2026-01-20", "2026-02-10"))));
    }

    @Test
    void a_date_that_was_over_when_it_was_set_is_no_promise() {
        History over = history(1, "2026-02-05T10:00:00Z", due(null, "2026-02-04"));
        assertLeftOut(DoubtReason.ALREADY_OVER, issue(null, "2026-02-04", over));
        assertReads(
                "made 2026-02-06 by 2026-02-20 (earlier_date_over)",
                issue(null, "2026-02-20", over, history(2, "2026-02-06T10:00:00Z", due("2026-02-04", "2026-02-20"))));
    }

    @Test
    void a_date_set_on_its_own_day_can_still_be_kept_in_the_zone_given() {
        History onTheDay = history(1, "2026-02-05T03:00:00Z", due(null, "2026-02-04"));
        IssueRecord issue = issue(null, "2026-02-04", onTheDay);
        assertLeftOut(DoubtReason.ALREADY_OVER, issue);
        Reading elsewhere = reader(Source.DUE_DATE, ZoneOffset.ofHours(-6)).read(issue);
        assertEquals("made 2026-02-04 by 2026-02-04", told(elsewhere));
    }

    @Test
    void a_date_set_when_it_was_resolved_is_no_promise() {
        assertLeftOut(
                DoubtReason.SET_WHEN_DONE,
                issue(
                        "2026-02-01T10:00:00Z",
                        "2026-03-01",
                        history(1, "2026-02-01T10:00:00Z", resolves()),
                        history(2, "2026-02-02T10:00:00Z", due(null, "2026-03-01"))));
        assertLeftOut(
                DoubtReason.SET_WHEN_DONE,
                issue(
                        "2026-02-01T10:00:00Z",
                        "2026-03-01",
                        history(1, "2026-02-01T10:00:00Z", due(null, "2026-03-01"), resolves())));
    }

    @Test
    void a_date_set_while_resolved_is_promised_when_the_issue_is_opened_again() {
        assertReads(
                "made 2026-02-03 by 2026-03-01, delivered 2026-02-20",
                issue(
                        "2026-02-20T10:00:00Z",
                        "2026-03-01",
                        history(1, "2026-02-01T10:00:00Z", resolves()),
                        history(2, "2026-02-02T10:00:00Z", due(null, "2026-03-01")),
                        history(3, "2026-02-03T10:00:00Z", reopens()),
                        history(4, "2026-02-20T10:00:00Z", resolves())));
    }

    @Test
    void a_delivery_undone_by_a_reopening_does_not_last_however_much_later() {
        assertReads(
                "made 2026-01-01 by 2026-01-31, delivered 2026-01-20, reopened 2026-06-01, moved 2026-06-02 to"
                        + " 2026-06-30, delivered 2026-06-25",
                issue(
                        "2026-06-25T10:00:00Z",
                        "2026-06-30",
                        history(1, "2026-01-20T10:00:00Z", resolves()),
                        history(2, "2026-06-01T10:00:00Z", reopens()),
                        history(3, "2026-06-02T10:00:00Z", due("2026-01-31", "2026-06-30")),
                        history(4, "2026-06-25T10:00:00Z", resolves())));
    }

    @Test
    void what_happens_to_the_date_after_the_last_resolution_changes_nothing() {
        assertReads(
                "made 2026-01-01 by 2026-01-31, delivered 2026-02-02",
                issue(
                        "2026-02-02T10:00:00Z",
                        "2026-02-28",
                        history(1, "2026-02-02T10:00:00Z", resolves()),
                        history(2, "2026-02-03T10:00:00Z", due("2026-01-31", "2026-02-28"))));
    }

    @Test
    void a_date_cleared_while_open_is_withdrawn_by_the_provider_alone() {
        History cleared = history(1, "2026-01-10T10:00:00Z", due("2026-01-31", null));
        assertReads("made 2026-01-01 by 2026-01-31, withdrawn 2026-01-10", issue(null, null, cleared));
        assertReads(
                "made 2026-01-01 by 2026-01-31, withdrawn 2026-01-10 (resolved_without_date)",
                issue("2026-01-20T10:00:00Z", null, cleared));
    }

    @Test
    void a_reopening_after_the_withdrawal_is_not_told() {
        assertReads(
                "made 2026-01-01 by 2026-01-31, withdrawn 2026-01-10",
                issue(
                        null,
                        null,
                        history(1, "2026-01-10T10:00:00Z", due("2026-01-31", null)),
                        history(2, "2026-01-12T10:00:00Z", resolves()),
                        history(3, "2026-01-14T10:00:00Z", reopens())));
    }

    @Test
    void a_date_cleared_and_set_again_is_one_promise_that_was_moved() {
        assertReads(
                "made 2026-01-01 by 2026-01-31, moved 2026-02-05 to 2026-02-28 (cleared_and_set_again)",
                issue(
                        null,
                        "2026-02-28",
                        history(1, "2026-01-10T10:00:00Z", due("2026-01-31", null)),
                        history(2, "2026-02-05T10:00:00Z", due(null, "2026-02-28"))));
    }

    @Test
    void a_date_cleared_after_the_delivery_stays_delivered() {
        assertReads(
                "made 2026-01-01 by 2026-01-31, delivered 2026-01-30",
                issue("2026-01-30T10:00:00Z", null, history(1, "2026-02-05T10:00:00Z", due("2026-01-31", null))));
    }

    @Test
    void values_that_are_no_dates_are_left_out_and_pointed_at() {
        Item odd = new Item("duedate", null, null, null, "05/Mar/26");
        assertLeftOut(DoubtReason.UNREADABLE, issue(null, null, history(1, "2026-01-05T10:00:00Z", odd)));
        assertReads(
                "made 2026-01-06 by 2026-01-20 (unreadable_partly)",
                issue(
                        null,
                        "2026-01-20",
                        history(1, "2026-01-05T10:00:00Z", odd),
                        history(2, "2026-01-06T10:00:00Z", due(null, "2026-01-20"))));
    }

    @Test
    void issue_and_history_that_disagree_are_pointed_at() {
        assertReads(
                "made 2026-01-01 by 2026-01-31 (differs_from_issue)",
                issue(null, "2026-03-03", history(1, "2026-01-10T10:00:00Z", due("2026-01-31", "2026-01-31"))));
        History resolved = history(1, "2026-01-20T10:00:00Z", resolves());
        assertReads(
                "made 2026-01-01 by 2026-01-31, delivered 2026-02-02 (resolution_disagrees)",
                issue("2026-02-02T10:00:00Z", "2026-01-31", resolved));
        assertReads("made 2026-01-01 by 2026-01-31 (resolution_disagrees)", issue(null, "2026-01-31", resolved));
    }

    @Test
    void an_export_that_keeps_no_moment_of_resolution_is_replayed() {
        assertReads(
                "made 2026-01-01 by 2026-01-31, delivered 2026-01-20",
                replayed(issue(null, "2026-01-31", history(1, "2026-01-20T10:00:00Z", resolves()))));
    }

    @Test
    void an_issue_without_any_date_gives_nothing_to_doubt() {
        Reading reading = reader(Source.DUE_DATE, ZoneOffset.UTC).read(issue(null, null));
        assertNull(reading.promise());
        assertEquals(List.of(), reading.doubts());
    }

    @Test
    void of_versions_the_earliest_that_was_not_over_when_planned_is_the_promise() {
        assertReads(
                "made 2026-01-01 by 2026-02-01, delivered 2026-01-15",
                Source.FIX_VERSION,
                planned("2026-01-15T10:00:00Z", "3", "2", "1"));
        assertLeftOut(DoubtReason.ALREADY_OVER, Source.FIX_VERSION, planned(null, "3"));
        Reading undated = reader(Source.FIX_VERSION, ZoneOffset.UTC).read(planned(null, "99"));
        assertEquals(List.of(), undated.doubts());
    }

    @Test
    void a_version_exchanged_for_a_later_one_moves_the_promise() {
        History exchanged = history(
                1,
                "2026-01-20T10:00:00Z",
                field(IssueRecord.FIX_VERSION, "1", null),
                field(IssueRecord.FIX_VERSION, null, "2"));
        IssueRecord issue = Issues.planned(null, List.of(new FixVersion("2", RELEASES.get("2"))), exchanged);
        assertReads("made 2026-01-01 by 2026-02-01, moved 2026-01-20 to 2026-03-01", Source.FIX_VERSION, issue);
    }

    @Test
    void an_issue_with_a_due_date_is_not_read_by_its_release() {
        IssueRecord issue = issue(null, "2026-01-31", List.of(new FixVersion("1", RELEASES.get("1"))), OwnFields.EMPTY);
        assertLeftOut(DoubtReason.DUE_DATE_FIRST, Source.FIX_VERSION, issue);
    }

    @Test
    void kepts_own_fields_say_by_when_to_whom_and_how_large() {
        IssueRecord issue = issue(
                null,
                null,
                List.of(),
                new OwnFields(LocalDate.parse("2026-02-10"), "Finance", "8"),
                history(
                        1,
                        "2026-01-05T10:00:00Z",
                        field(IssueRecord.PROMISED_BY, null, "2026-01-31"),
                        field(IssueRecord.PROMISED_TO, null, "Sales")),
                history(2, "2026-01-06T10:00:00Z", field(IssueRecord.SIZE, null, "5")),
                history(3, "2026-01-07T10:00:00Z", field(IssueRecord.SIZE, "5", "8")),
                history(4, "2026-01-30T10:00:00Z", field(IssueRecord.PROMISED_TO, "Sales", "Finance")),
                history(5, "2026-01-30T10:00:00Z", field(IssueRecord.PROMISED_BY, "2026-01-31", "2026-02-10")));
        Reading reading = reader(Source.KEPT_FIELDS, ZoneOffset.UTC).read(issue);
        assertEquals("made 2026-01-05 by 2026-01-31, moved 2026-01-30 to 2026-02-10", told(reading));
        assertEquals("Sales", reading.promise().requester());
        assertEquals(5.0, reading.promise().size());
    }

    @Test
    void where_nobody_wrote_it_down_the_requester_is_the_name_given_and_the_size_is_one() {
        OwnFields odd = new OwnFields(null, "x".repeat(61), "many");
        Reading reading = reader(Source.DUE_DATE, ZoneOffset.UTC).read(issue(null, "2026-01-31", List.of(), odd));
        assertEquals("Not recorded", reading.promise().requester());
        assertEquals(1.0, reading.promise().size());
    }

    private static IssueRecord planned(String resolved, String... versions) {
        return Issues.planned(
                resolved,
                List.of(versions).stream()
                        .map(id -> new FixVersion(id, RELEASES.get(id)))
                        .toList());
    }

    private static PromiseReader reader(Source source, ZoneId zone) {
        return new PromiseReader(source, zone, "Not recorded", RELEASES, DeliveryRule.STANDARD);
    }

    private static void assertReads(String expected, IssueRecord issue) {
        assertReads(expected, Source.DUE_DATE, issue);
    }

    private static void assertReads(String expected, Source source, IssueRecord issue) {
        assertEquals(expected, told(reader(source, ZoneOffset.UTC).read(issue)));
    }

    private static void assertLeftOut(DoubtReason reason, IssueRecord issue) {
        assertLeftOut(reason, Source.DUE_DATE, issue);
    }

    private static void assertLeftOut(DoubtReason reason, Source source, IssueRecord issue) {
        Reading reading = reader(source, ZoneOffset.UTC).read(issue);
        assertNull(reading.promise());
        assertEquals(List.of(new DoubtfulCase(1001, "X-1", reason)), reading.doubts());
    }
}
