package dev.kept.core.backfill;

import static dev.kept.core.backfill.Issues.field;
import static dev.kept.core.backfill.Issues.history;
import static dev.kept.core.backfill.Issues.in;
import static dev.kept.core.backfill.Issues.issue;
import static dev.kept.core.backfill.Issues.resolves;
import static dev.kept.core.backfill.ToldPromise.told;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.rulebook.DeliveryRule;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An issue that was resolved as not done keeps no promise, and what is unclear is listed. */
final class DeliveredHistoryTest {

    private static final String DUE = "2026-06-30";
    private static final String JUNE = "2026-06-15T10:00:00Z";
    private static final History TO_DONE = history(1, JUNE, field(IssueRecord.STATUS, "To Do", "Done"));
    private static final DeliveryRule LIVE = new DeliveryRule(List.of(), List.of("Done"));

    @Test
    void done_is_delivered() {
        assertReads("made 2026-01-01 by 2026-06-30, delivered 2026-06-15", in("Done", "Done", true, as("Done")));
    }

    @Test
    void wont_do_and_duplicate_leave_the_promise_open() {
        assertReads("made 2026-01-01 by 2026-06-30 (not_delivered)", in("Won't Do", "Done", true, as("Won't Do")));
        assertReads("made 2026-01-01 by 2026-06-30 (not_delivered)", in("Duplicate", "Done", true, as("Duplicate")));
    }

    @Test
    void a_resolution_that_nobody_spoke_of_is_doubtful() {
        assertReads("made 2026-01-01 by 2026-06-30 (unknown_resolution)", in("Parked", "Done", true, as("Parked")));
    }

    @Test
    void a_done_status_without_a_resolution_is_doubtful_until_the_house_counts_it() {
        IssueRecord issue = in(null, "Done", true, issue(null, DUE, TO_DONE));
        assertReads("made 2026-01-01 by 2026-06-30 (done_without_resolution)", issue);
        assertReads("made 2026-01-01 by 2026-06-30, delivered 2026-06-15", LIVE, issue);
        assertReads("made 2026-01-01 by 2026-06-30", in(null, "Doing", false, issue(null, DUE)));
    }

    @Test
    void it_is_delivered_when_a_resolution_that_counts_takes_the_place_of_one_that_does_not() {
        Item later = new Item(IssueRecord.RESOLUTION, "2", "Won't Do", "1", "Done");
        assertReads(
                "made 2026-01-01 by 2026-06-30, delivered 2026-07-02",
                in(
                        "Done",
                        "Done",
                        true,
                        issue(
                                JUNE,
                                DUE,
                                history(1, JUNE, new Item(IssueRecord.RESOLUTION, null, null, "2", "Won't Do")),
                                history(2, "2026-07-02T10:00:00Z", later))));
    }

    @Test
    void a_delivery_does_not_last_when_another_resolution_takes_its_place() {
        Item later = new Item(IssueRecord.RESOLUTION, "1", "Done", "2", "Duplicate");
        assertReads(
                "made 2026-01-01 by 2026-06-30, delivered 2026-06-15, reopened 2026-06-20 (not_delivered)",
                in(
                        "Duplicate",
                        "Done",
                        true,
                        issue(JUNE, DUE, history(1, JUNE, resolves()), history(2, "2026-06-20T10:00:00Z", later))));
    }

    @Test
    void an_issue_that_was_resolved_as_not_done_is_counted_apart_from_open_ones() {
        PromiseCounts counts = new PromiseCounts();
        counts.add(read(DeliveryRule.STANDARD, in("Duplicate", "Done", true, as("Duplicate"))));
        assertEquals(1L, counts.counts().get("not_delivered"));
        assertEquals(1L, counts.counts().get("not_delivered_on_time"));
        assertEquals(0L, counts.counts().get("open"));
    }

    private static IssueRecord as(String resolution) {
        return issue(JUNE, DUE, history(1, JUNE, new Item(IssueRecord.RESOLUTION, null, null, "7", resolution)));
    }

    private static void assertReads(String expected, IssueRecord issue) {
        assertReads(expected, DeliveryRule.STANDARD, issue);
    }

    private static void assertReads(String expected, DeliveryRule rule, IssueRecord issue) {
        assertEquals(expected, told(read(rule, issue)));
    }

    private static Reading read(DeliveryRule rule, IssueRecord issue) {
        return new PromiseReader(Source.DUE_DATE, ZoneOffset.UTC, "", Map.of(), rule).read(issue);
    }
}
