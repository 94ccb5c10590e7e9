package dev.kept.core.commitment;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days people work on.
 *
 * @param name how rules refer to it
 * @param weekend days of the week that are free; at least one day is not
 * @param holidays further free days
 */
public record WorkCalendar(String name, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    public static final Set<DayOfWeek> SATURDAY_AND_SUNDAY = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkCalendar {
        weekend = Set.copyOf(weekend);
        holidays = Set.copyOf(holidays);
        if (weekend.size() == DayOfWeek.values().length) {
            throw new IllegalArgumentException("Calendar " + name + " has no working day");
        }
    }

    public boolean works(LocalDate day) {
        return !weekend.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /** Working days after {@code from} up to and including {@code to}: the days left to react. */
    public int between(LocalDate from, LocalDate to) {
        int days = 0;
        for (LocalDate day = from.plusDays(1); !day.isAfter(to); day = day.plusDays(1)) {
            days += works(day) ? 1 : 0;
        }
        return days;
    }

    /** The last day with at least this many working days {@link #between} it and the date. */
    public LocalDate before(LocalDate date, int workingDays) {
        LocalDate day = date;
        int left = workingDays;
        while (left > 0) {
            left -= works(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day;
    }
}
