package dev.kept.core.house;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * For how long what grows with the years is kept at hand. The ledger itself is never shortened.
 *
 * @param figureYears for how many years back figures are told, {@value #LEAST_YEARS} to {@value #MOST_YEARS};
 *     {@code null} for ever
 * @param packMonths after how many months of rest a finished promise is packed away, {@value #LEAST_MONTHS} to
 *     {@value #MOST_MONTHS}; {@code null} for never
 */
public record Retention(
        @Nullable Integer figureYears, @Nullable Integer packMonths) {

    /** With fewer, a window of a year and the trend of 52 weeks could not always be told. */
    public static final int LEAST_YEARS = 2;

    public static final int MOST_YEARS = 100;
    public static final int LEAST_MONTHS = 3;
    public static final int MOST_MONTHS = 1_200;

    /** Everything stays as it is, for ever. */
    public static final Retention FOR_EVER = new Retention(null, null);

    public Retention {
        if (figureYears != null && (figureYears < LEAST_YEARS || figureYears > MOST_YEARS)) {
            throw new IllegalArgumentException("Figures cannot be kept for " + figureYears + " years");
        }
        if (packMonths != null && (packMonths < LEAST_MONTHS || packMonths > MOST_MONTHS)) {
            throw new IllegalArgumentException("Promises cannot be packed after " + packMonths + " months");
        }
    }

    /** The first month whose figures are kept, seen from that day; empty when all are. */
    public Optional<YearMonth> firstMonth(LocalDate today) {
        return Optional.ofNullable(figureYears).map(years -> YearMonth.from(today.minusYears(years)));
    }

    /** A promise may be packed when it has been at rest since before that day; empty when none ever is. */
    public Optional<LocalDate> restSince(LocalDate today) {
        return Optional.ofNullable(packMonths).map(today::minusMonths);
    }
}
