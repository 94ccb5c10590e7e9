package dev.kept.jira.field;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/**
 * Calendar days as Jira keeps them: the instant they begin in the server's zone, whatever zone Jira shows. Due dates,
 * release dates and date fields are all stored so. To read one in a user's zone would name the day before for people
 * west of the server.
 */
public final class JiraDays {
    private JiraDays() {}

    /**
     * The day that a date of Jira's stands for.
     *
     * @param beginning an instant on that day in the server's zone, usually its first
     */
    public static LocalDate day(Date beginning) {
        // By milliseconds, because java.sql.Date refuses to name an instant.
        return LocalDate.ofInstant(Instant.ofEpochMilli(beginning.getTime()), ZoneId.systemDefault());
    }

    /** The same for a date that may be missing; {@code null} for {@code null}. */
    public static @Nullable LocalDate dayOrNull(@Nullable Date beginning) {
        return beginning == null ? null : day(beginning);
    }

    /** The date that stands for this day in Jira: its first instant in the server's zone. */
    public static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
