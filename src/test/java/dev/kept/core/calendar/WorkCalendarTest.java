package dev.kept.core.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class WorkCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 5, 29);

    private final WorkCalendar weekdays = WorkCalendar.weekdays("plain", Set.of());

    @Test
    void a_weekend_gives_no_notice() {
        assertEquals(0, weekdays.notice(FRIDAY, FRIDAY));
        assertEquals(0, weekdays.notice(FRIDAY, FRIDAY.plusDays(2)));
        assertEquals(1, weekdays.notice(FRIDAY, FRIDAY.plusDays(3)));
        assertEquals(1, weekdays.notice(FRIDAY.plusDays(1), FRIDAY.plusDays(3)));
    }

    @Test
    void after_the_date_it_is_negative() {
        assertEquals(-1, weekdays.notice(FRIDAY.plusDays(3), FRIDAY));
        assertEquals(0, weekdays.notice(FRIDAY.plusDays(2), FRIDAY));
    }

    @Test
    void a_holiday_counts_once_also_on_a_weekend_and_other_weeks_have_other_days_off() {
        WorkCalendar holidays = WorkCalendar.weekdays("with holidays", Set.of(FRIDAY, FRIDAY.plusDays(1)));
        assertEquals(4, holidays.notice(FRIDAY.minusDays(7), FRIDAY));
        WorkCalendar sundays = new WorkCalendar("six days", Set.of(DayOfWeek.SUNDAY), Set.of());
        assertEquals(6, sundays.notice(FRIDAY, FRIDAY.plusDays(7)));
    }

    @Property
    void it_never_exceeds_the_calendar_days_and_adds_up_at_any_day_between(
            @ForAll @IntRange(min = 0, max = 400) int first, @ForAll @IntRange(min = 0, max = 400) int second) {
        LocalDate between = FRIDAY.plusDays(first);
        LocalDate date = between.plusDays(second);
        long notice = weekdays.notice(FRIDAY, date);
        assertTrue(0 <= notice && notice <= ChronoUnit.DAYS.between(FRIDAY, date));
        assertEquals(notice, weekdays.notice(FRIDAY, between) + weekdays.notice(between, date));
    }

    /** The rule promises are judged by and the count that the worked case checks are one. */
    @Property
    void the_last_day_for_a_notice_is_the_last_one_that_has_it(
            @ForAll @IntRange(min = 0, max = 400) int ahead, @ForAll @IntRange(min = 1, max = 60) int needed) {
        LocalDate date = FRIDAY.plusDays(ahead);
        LocalDate last = weekdays.before(date, needed);
        assertTrue(weekdays.notice(last, date) >= needed);
        assertTrue(weekdays.notice(last.plusDays(1), date) < needed);
    }

    /** Counted day by day, as the rule is told. */
    @Property
    void weeks_at_once_come_to_the_same_day_as_day_by_day(
            @ForAll @IntRange(min = 0, max = 13) int ahead,
            @ForAll @IntRange(min = 0, max = 365) int needed,
            @ForAll @IntRange(min = 1, max = 6) int free,
            @ForAll("holidays") Set<LocalDate> holidays) {
        Set<DayOfWeek> weekend = Arrays.stream(DayOfWeek.values()).limit(free).collect(Collectors.toSet());
        WorkCalendar calendar = new WorkCalendar("any", weekend, holidays);
        LocalDate day = FRIDAY.plusDays(ahead);
        int left = needed;
        LocalDate expected = day;
        while (left > 0) {
            left -= calendar.works(expected) ? 1 : 0;
            expected = expected.minusDays(1);
        }
        assertEquals(expected, calendar.before(day, needed));
    }

    @Provide
    Arbitrary<Set<LocalDate>> holidays() {
        return Arbitraries.integers()
                .between(-400, 20)
                .map(FRIDAY::plusDays)
                .set()
                .ofMaxSize(80);
    }

    @Test
    void a_stranger_s_numbers_take_no_time() {
        assertTimeoutPreemptively(Duration.ofSeconds(1), () -> {
            assertTrue(weekdays.before(FRIDAY, Integer.MAX_VALUE).getYear() < -1_000_000);
            assertTrue(weekdays.notice(LocalDate.of(-999_999, 1, 1), LocalDate.of(999_999, 1, 1)) > 1_000_000);
        });
    }
}
