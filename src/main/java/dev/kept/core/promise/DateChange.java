package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * A new date for a promise.
 *
 * @param on the day it was announced
 * @param newDate the date announced
 * @param consent the requester's; without one that stands it never counts; {@code null} when nobody agreed
 * @param noticeBy the last day on which it would have counted, where the record names it (working days of a calendar);
 *     {@code null} when the notice rule in calendar days says so
 */
public record DateChange(
        LocalDate on,
        LocalDate newDate,
        @Nullable Consent consent,
        @Nullable LocalDate noticeBy) {

    /** @param agreed whether the requester agreed */
    public DateChange(LocalDate on, LocalDate newDate, boolean agreed) {
        this(on, newDate, agreed ? Consent.AS_GIVEN : null, null);
    }

    /** Whether the requester agreed, and did not say since that it never did. */
    public boolean agreed() {
        return consent != null && consent.stands();
    }

    /**
     * The notice rule: a change counts when the requester agreed and it came at least the notice period before the date
     * then in force.
     */
    public boolean counts(LocalDate inForce, int noticeDays) {
        return agreed() && inTime(inForce, noticeDays);
    }

    /** Whether it came at least the notice period before the date then in force, agreed or not. */
    public boolean inTime(LocalDate inForce, int noticeDays) {
        return !on.isAfter(noticeBy == null ? inForce.minusDays(noticeDays) : noticeBy);
    }

    DateChange objected(LocalDate day) {
        return consent == null ? this : new DateChange(on, newDate, consent.objected(day), noticeBy);
    }

    DateChange knownOn(LocalDate day) {
        Consent known = Consent.knownOn(consent, day);
        return known == consent ? this : new DateChange(on, newDate, known, noticeBy);
    }
}
