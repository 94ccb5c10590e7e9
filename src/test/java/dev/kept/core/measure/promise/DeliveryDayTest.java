package dev.kept.core.measure.promise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Closing, reopening, and whose midnight. */
final class DeliveryDayTest {

    @Test
    void a_reopening_on_the_last_day_of_the_window_takes_the_delivery_back_and_one_day_later_it_stands() {
        assertEquals(day(25), DeliveryDay.of(days(1, 25), days(15), 14));
        assertEquals(day(1), DeliveryDay.of(days(1, 25), days(16), 14));
    }

    @Test
    void the_window_runs_from_the_latest_closing() {
        assertEquals(day(30), DeliveryDay.of(days(1, 10, 30), days(8, 20), 14));
        assertEquals(day(10), DeliveryDay.of(days(1, 10, 30), days(8, 25), 14));
    }

    @Test
    void what_was_reopened_and_not_closed_again_is_not_delivered() {
        assertNull(DeliveryDay.of(days(1), days(3), 14));
        assertNull(DeliveryDay.of(List.of(), List.of(), 14));
        assertNull(DeliveryDay.withoutRule(List.of()));
    }

    @Test
    void on_one_day_as_many_closings_as_reopenings_leave_it_as_it_began() {
        assertEquals(day(3), DeliveryDay.of(days(1, 3), days(3), 14));
        assertNull(DeliveryDay.of(days(3), days(3), 14));
        assertEquals(day(3), DeliveryDay.of(days(3, 3), days(3), 14));
    }

    @Test
    void a_second_closing_without_a_reopening_and_a_reopening_before_any_closing_change_nothing() {
        assertEquals(day(1), DeliveryDay.of(days(9, 1), List.of(), 14));
        assertEquals(day(5), DeliveryDay.of(days(5), days(2), 14));
    }

    @Test
    void a_due_day_ends_at_its_own_zones_midnight_also_when_clocks_change() {
        ZoneId berlin = ZoneId.of("Europe/Berlin");
        LocalDate summerTimeBegins = LocalDate.of(2026, 3, 29);
        assertTrue(DueDay.kept(Instant.parse("2026-03-29T21:59:59Z"), summerTimeBegins, berlin));
        assertFalse(DueDay.kept(Instant.parse("2026-03-29T22:00:00Z"), summerTimeBegins, berlin));
        LocalDate yearEnds = LocalDate.of(2026, 12, 31);
        assertTrue(DueDay.kept(Instant.parse("2026-12-31T22:59:59Z"), yearEnds, berlin));
        assertFalse(DueDay.kept(Instant.parse("2026-12-31T23:00:00Z"), yearEnds, berlin));
    }

    private static List<LocalDate> days(int... numbers) {
        return IntStream.of(numbers).mapToObj(DeliveryDayTest::day).toList();
    }

    private static LocalDate day(int number) {
        return LocalDate.of(2026, 1, 1).plusDays(number - 1L);
    }
}
