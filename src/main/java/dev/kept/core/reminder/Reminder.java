package dev.kept.core.reminder;

import dev.kept.core.ledger.Commitment;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * One promise to be reminded of.
 *
 * @param day the day it is due, in the requester's zone
 */
public record Reminder(Commitment commitment, LocalDate day) {

    /** How many calendar days the agreed date is ahead; 0 on the day itself. */
    public int daysAhead() {
        return Math.toIntExact(ChronoUnit.DAYS.between(day, commitment.agreedDate()));
    }
}
