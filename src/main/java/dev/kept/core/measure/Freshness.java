package dev.kept.core.measure;

import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** <b>Freshness</b>: whether something said or reviewed once was confirmed lately. What comes later is unknown on a day. */
public final class Freshness {

    private Freshness() {}

    /** Whether it had been said at all by that day; {@code null} stands for never. */
    public static boolean known(@Nullable LocalDate confirmedOn, LocalDate asOf) {
        return confirmedOn != null && !confirmedOn.isAfter(asOf);
    }

    /** Whether it was last confirmed at most that many calendar days before. */
    public static boolean fresh(@Nullable LocalDate confirmedOn, LocalDate asOf, int withinDays) {
        return known(confirmedOn, asOf) && ChronoUnit.DAYS.between(confirmedOn, asOf) <= withinDays;
    }
}
