package dev.kept.core.calendar;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * How early a new date must be agreed to count.
 *
 * @param days before the date in force, 0 or more
 * @param calendar name of the working calendar in which the days are counted; {@code null} for calendar days
 */
public record NoticeRule(int days, @Nullable String calendar) {

    /** As many days as a house may ask for. */
    public static final int MOST_DAYS = 365;

    public NoticeRule {
        if (days < 0) {
            throw new IllegalArgumentException("Days cannot be negative: " + days);
        }
    }

    public static NoticeRule calendarDays(int days) {
        return new NoticeRule(days, null);
    }

    /** The last day on which a change of this date still counts (example E25 for working days). */
    public LocalDate lastDay(LocalDate inForce, WorkCalendars calendars) {
        return calendar == null
                ? inForce.minusDays(days)
                : calendars.named(calendar).before(inForce, days);
    }
}
