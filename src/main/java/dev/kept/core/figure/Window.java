package dev.kept.core.figure;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The days a board looks at.
 *
 * @param from its first day
 * @param until the as-of day, which is not over yet and not in it; what was known at its end is known
 */
public record Window(LocalDate from, LocalDate until) {

    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(until);
    }

    public int days() {
        return Math.toIntExact(ChronoUnit.DAYS.between(from, until));
    }
}
