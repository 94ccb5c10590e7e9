package dev.kept.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/**
 * The days people work on.
 *
 * @param name how rules refer to it
 * @param weekend days of the week that are free; at least one day is not
 * @param holidays further free days
 */
public record WorkCalendar(String name, Set<DayOfWeek> weekend, Set<LocalDate> holidays) {

    private static final int WEEK = 7;

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

    /** Days worked after the first day, up to and including the last. Costs the same however far apart they are. */
    private long worked(LocalDate after, LocalDate upTo) {
        long days = ChronoUnit.DAYS.between(after, upTo);
        long weeks = days / WEEK;
        long rest = after.plusDays(1)
                .datesUntil(after.plusDays(days % WEEK + 1))
                .filter(day -> !weekend.contains(day.getDayOfWeek()))
                .count();
        long free = holidays.stream()
                .filter(day -> day.isAfter(after) && !day.isAfter(upTo) && !weekend.contains(day.getDayOfWeek()))
                .count();
        return weeks * (WEEK - weekend.size()) + rest - free;
    }

    /**
     * The last day from which the date still has at least this much {@link #notice}. Goes back by as many weeks as are
     * sure to be needed, and by single days only at the end: whoever writes a record may have chosen the days.
     */
    public LocalDate before(LocalDate date, int workingDays) {
        int weekly = WEEK - weekend.size();
        LocalDate day = date;
        long left = workingDays;
        while (left > weekly) {
            LocalDate earlier = day.minusWeeks((left - 1) / weekly);
            left -= worked(earlier, day);
            day = earlier;
        }
        while (left > 0) {
            left -= works(day) ? 1 : 0;
            day = day.minusDays(1);
        }
        return day;
    }
}
