package dev.kept.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * A calendar of working days with a name, so that people can say which one a notice was counted in (example E25).
 *
 * @param name what people call it
 * @param daysOff days of the week on which nobody works
 * @param holidays single days on which nobody works
 */
public record WorkingCalendar(String name, Set<DayOfWeek> daysOff, Set<LocalDate> holidays) {

    private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    public WorkingCalendar {
        daysOff = Set.copyOf(daysOff);
        holidays = Set.copyOf(holidays);
    }

    /** Monday to Friday but for the holidays. */
    public static WorkingCalendar weekdays(String name, Set<LocalDate> holidays) {
        return new WorkingCalendar(name, WEEKEND, holidays);
    }

    public boolean worksOn(LocalDate day) {
        return !daysOff.contains(day.getDayOfWeek()) && !holidays.contains(day);
    }

    /**
     * <b>Notice in working days</b>: days worked after the announcement, up to and including the date. 0 on the day
     * itself; negative, counted the other way round, when it was announced after the date.
     */
    public long notice(LocalDate announced, LocalDate date) {
        return announced.isAfter(date) ? -worked(date, announced) : worked(announced, date);
    }

    private long worked(LocalDate after, LocalDate upTo) {
        return after.plusDays(1)
                .datesUntil(upTo.plusDays(1))
                .filter(this::worksOn)
                .count();
    }
}
