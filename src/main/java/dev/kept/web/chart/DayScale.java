package dev.kept.web.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * Where days lie on a drawn line.
 *
 * @param from the line's first day
 * @param until the day after its last
 */
public record DayScale(LocalDate from, LocalDate until) {

    /** Kept from the ends, so that a sign there is drawn whole; in percent. */
    private static final double MARGIN = 3;

    private static final double HUNDRED = 100.0;

    /** The middle of a day, with a point in every language, because SVG knows no comma. */
    String x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, until);
        double share = (ChronoUnit.DAYS.between(from, day) + 0.5) / days;
        return String.format(Locale.ROOT, "%.2f%%", MARGIN + share * (HUNDRED - 2 * MARGIN));
    }
}
