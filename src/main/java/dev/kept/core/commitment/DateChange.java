package dev.kept.core.commitment;

import java.time.LocalDate;

/**
 * A new date for a promise.
 *
 * @param on the day it was announced
 * @param newDate the date announced
 * @param agreed whether the requester agreed; without that it never counts
 */
public record DateChange(LocalDate on, LocalDate newDate, boolean agreed) {

    /**
     * The notice rule: a change counts when the requester agreed and it came at least {@code noticeDays} calendar days
     * before the date then in force.
     */
    public boolean counts(LocalDate inForce, int noticeDays) {
        return agreed && !on.isAfter(inForce.minusDays(noticeDays));
    }
}
