package dev.kept.tools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the ledger makes of closings, reopenings and midnights. */
class RecordedPromiseTest {

    @Test
    void a_reopening_on_the_last_day_of_the_window_takes_the_delivery_back_and_one_day_later_it_stands() {
        assertEquals(day(25), delivered(days(1, 25), days(15)));
        assertEquals(day(1), delivered(days(1, 25), days(16)));
    }

    @Test
    void the_window_runs_from_the_latest_closing() {
        assertEquals(day(30), delivered(days(1, 10, 30), days(8, 20)));
        assertEquals(day(10), delivered(days(1, 10, 30), days(8, 25)));
    }

    @Test
    void what_was_reopened_and_not_closed_again_is_not_delivered() {
        assertNull(delivered(days(1), days(3)));
        assertNull(delivered(List.of(), List.of()));
    }

    @Test
    void on_one_day_as_many_closings_as_reopenings_leave_it_as_it_began() {
        assertEquals(day(3), delivered(days(1, 3), days(3)));
        assertNull(delivered(days(3), days(3)));
        assertEquals(day(3), delivered(days(3, 3), days(3)));
    }

    @Test
    void a_second_closing_without_a_reopening_and_a_reopening_before_any_closing_change_nothing() {
        assertEquals(day(1), delivered(days(9, 1), List.of()));
        assertEquals(day(5), delivered(days(5), days(2)));
    }

    @Test
    void a_due_day_ends_at_its_own_zones_midnight_also_when_clocks_change() {
        LocalDate summerTimeBegins = LocalDate.of(2026, 3, 29);
        assertEquals(summerTimeBegins, inBerlin("2026-03-29T21:59:59Z"));
        assertEquals(summerTimeBegins.plusDays(1), inBerlin("2026-03-29T22:00:00Z"));
        LocalDate yearEnds = LocalDate.of(2026, 12, 31);
        assertEquals(yearEnds, inBerlin("2026-12-31T22:59:59Z"));
        assertEquals(yearEnds.plusDays(1), inBerlin("2026-12-31T23:00:00Z"));
    }

    private static LocalDate inBerlin(String done) {
        RecordedPromise promise =
                new RecordedPromise(day(20), Instant.parse("2026-01-02T00:00:00Z"), ZoneId.of("Europe/Berlin"), 14);
        promise.deliver(Instant.parse(done));
        return promise.deliveredOn();
    }

    private static LocalDate delivered(List<LocalDate> done, List<LocalDate> reopened) {
        RecordedPromise promise =
                new RecordedPromise(day(20), Instant.parse("2026-02-28T00:00:00Z"), ZoneOffset.UTC, 14);
        promise.live(done, reopened);
        return promise.deliveredOn();
    }

    private static List<LocalDate> days(int... numbers) {
        return IntStream.of(numbers).mapToObj(RecordedPromiseTest::day).toList();
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 3, number);
    }
}
