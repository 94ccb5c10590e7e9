package dev.kept.core.promise;

import java.time.LocalDate;

/**
 * A delivery that no longer stands: reopened within the window, or corrected.
 *
 * @param on the day of delivery as it stood on the record
 * @param until the day it was taken back: as of that day and later it is unknown, before it, it was believed
 * @param notMeant whether it was delivered, but not what was meant
 */
public record TakenBack(LocalDate on, LocalDate until, boolean notMeant) {}
