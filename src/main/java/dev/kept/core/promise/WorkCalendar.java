package dev.kept.core.promise;

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

    /** Monday to Friday but for the holidays. */
    public static WorkCalendar weekdays(String name, Set<LocalDate> holidays) {
        return new WorkCalendar(name, SATURDAY_AND_SUNDAY, holidays);
    }

    /**
     * <b>Notice in working days</b>: days worked after the announcement, up to and including the date (example E25). 0 on
     * the day itself; negative, counted the other way round, when it was announced after the date.
     */
    public long notice(LocalDate announced, LocalDate date) {
        return announced.isAfter(date) ? -worked(date, announced) : worked(announced, date);
    }

    private long worked(LocalDate after, LocalDate upTo) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::works)
                .count();
    }

    /** The last day from which the date still has at least this much {@link #notice}. */
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
