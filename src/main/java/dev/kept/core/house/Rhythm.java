package dev.kept.core.house;

import dev.kept.core.Coded;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Optional;

/**
 * How often contacts hear by mail what happened to promises, the most often first. Questions come at once, whatever is
 * chosen. A code, once given out, is never changed.
 */
public enum Rhythm implements Coded {
    /** Every change soon, an hour apart. */
    SOON,
    /** Once a day, in the morning. */
    DAILY,
    /** Once a week, on Monday morning. */
    WEEKLY,
    /** What happened is in no mail. */
    QUESTIONS_ONLY;

    /** The rhythm where nobody chose another. */
    public static final Rhythm PRESET = SOON;

    private static final LocalTime MORNING = LocalTime.of(7, 0);
    private static final int DAYS_OF_WEEK = 7;

    /** The rhythm of that code; empty when there is none. */
    public static Optional<Rhythm> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }

    /** From when on it may be mailed what was known at that instant; empty for never. */
    public Optional<Instant> due(Instant known, ZoneId zone) {
        ZonedDateTime there = known.atZone(zone);
        return switch (this) {
            case SOON -> Optional.of(known);
            case DAILY -> Optional.of(next(there, there, 1));
            case WEEKLY ->
                Optional.of(next(there, there.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), DAYS_OF_WEEK));
            case QUESTIONS_ONLY -> Optional.empty();
        };
    }

    /** The morning of that day, or so many days later when it is over. Days, not hours: a clock may be put on or back. */
    private static Instant next(ZonedDateTime known, ZonedDateTime day, int days) {
        ZonedDateTime morning = day.with(MORNING);
        return (morning.isAfter(known) ? morning : day.plusDays(days).with(MORNING)).toInstant();
    }
}
