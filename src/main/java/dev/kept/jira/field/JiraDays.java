package dev.kept.jira.field;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;

/** Calendar days as Jira keeps them: the instant they begin in the server's zone, whatever zone Jira shows. */
public final class JiraDays {
    private JiraDays() {}

    public static LocalDate day(Date beginning) {
        // By milliseconds, because java.sql.Date refuses to name an instant.
        return LocalDate.ofInstant(Instant.ofEpochMilli(beginning.getTime()), ZoneId.systemDefault());
    }

    public static @Nullable LocalDate dayOrNull(@Nullable Date beginning) {
        return beginning == null ? null : day(beginning);
    }

    public static Date beginning(LocalDate day) {
        return Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
    }
}
