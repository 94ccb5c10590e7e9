package dev.kept.core.backfill;

import static dev.kept.core.backfill.Issues.due;
import static dev.kept.core.backfill.Issues.history;
import static dev.kept.core.backfill.Issues.issue;
import static dev.kept.core.backfill.ToldPromise.told;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.IssueRecord.FixVersion;
import dev.kept.core.rulebook.DeliveryRule;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A date that the panel would refuse as too far ahead, or that lies as far back, is none that anybody promised. */
final class PlaceholderDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"9999-12-31", "9998-12-31", "2999-12-31", "2099-12-31", "2046-01-02", "0001-01-01", "1970-01-01"
            })
    void alone_it_makes_no_promise_but_a_doubt(String date) {
        assertLeftOut(issue(null, date));
        assertLeftOut(issue("2026-02-01T10:00:00Z", date));
    }

    @Test
    void the_furthest_date_that_the_panel_takes_is_a_promise() {
        assertEquals("made 2026-01-01 by 2046-01-01", told(read(issue(null, "2046-01-01"))));
    }

    @Test
    void a_promise_moved_to_a_placeholder_stays_what_it_was() {
        assertEquals(
                "made 2026-01-01 by 2026-01-10, delivered 2026-02-01 (placeholder_partly)",
                told(read(issue(
                        "2026-02-01T10:00:00Z",
                        "9999-12-31",
                        history(1, "2026-01-09T10:00:00Z", due("2026-01-10", "9999-12-31"))))));
    }

    @Test
    void a_promise_begins_when_a_placeholder_is_replaced() {
        assertEquals(
                "made 2026-01-09 by 2026-03-01 (placeholder_partly)",
                told(read(issue(
                        null, "2026-03-01", history(1, "2026-01-09T10:00:00Z", due("9999-12-31", "2026-03-01"))))));
    }

    @Test
    void how_far_a_date_is_counts_from_the_day_it_was_set() {
        assertEquals(
                "made 2026-01-09 by 2046-01-05",
                told(read(issue(null, "2046-01-05", history(1, "2026-01-09T10:00:00Z", due(null, "2046-01-05"))))));
    }

    @Test
    void the_release_date_of_a_version_for_some_day_is_none_either() {
        LocalDate someDay = LocalDate.of(9999, 12, 31);
        IssueRecord issue = Issues.planned(null, List.of(new FixVersion("1", someDay)));
        Reading reading = new PromiseReader(
                        Source.FIX_VERSION, ZoneOffset.UTC, "", Map.of("1", someDay), DeliveryRule.STANDARD)
                .read(issue);
        assertNull(reading.promise());
        assertEquals(DoubtReason.PLACEHOLDER, reading.doubts().get(0).reason());
    }

    private static Reading read(IssueRecord issue) {
        return new PromiseReader(Source.DUE_DATE, ZoneOffset.UTC, "", Map.of(), DeliveryRule.STANDARD).read(issue);
    }

    private static void assertLeftOut(IssueRecord issue) {
        Reading reading = read(issue);
        assertNull(reading.promise());
        assertEquals(List.of(new DoubtfulCase(1001, "X-1", DoubtReason.PLACEHOLDER)), reading.doubts());
    }
}
