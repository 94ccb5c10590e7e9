package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A new date for a promise.
 *
 * @param on the day it was announced
 * @param newDate the date announced
 * @param agreed whether the requester agreed; without that it never counts
 * @param noticeBy the last day on which it would have counted, where the record names it (working days of a calendar);
 *     {@code null} when the notice rule in calendar days says so
 */
public record DateChange(
        LocalDate on,
        LocalDate newDate,
        boolean agreed,
        @Nullable LocalDate noticeBy) {

    public DateChange(LocalDate on, LocalDate newDate, boolean agreed) {
        this(on, newDate, agreed, null);
    }

    /**
     * The notice rule: a change counts when the requester agreed and it came at least the notice period before the date
     * then in force.
     */
    public boolean counts(LocalDate inForce, int noticeDays) {
        return agreed && inTime(inForce, noticeDays);
    }

    /** Whether it came at least the notice period before the date then in force, agreed or not. */
    public boolean inTime(LocalDate inForce, int noticeDays) {
        return !on.isAfter(noticeBy == null ? inForce.minusDays(noticeDays) : noticeBy);
    }
}
