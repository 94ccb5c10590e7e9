package dev.kept.core.backfill;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What to read from a project's history.
 *
 * @param projectKey the project's present key
 * @param source where its promises are taken from
 * @param dryRun count only, write nothing
 * @param zone whose calendar days count; {@code null} for UTC
 * @param asOf the day taken for today; {@code null} for the day of the last thing that happened
 */
public record BackfillRequest(
        String projectKey,
        Source source,
        boolean dryRun,
        @Nullable ZoneId zone,
        @Nullable LocalDate asOf) {

    /** What a date promised nobody recorded as a promise is taken from. */
    public enum Source implements Coded {
        DUE_DATE("dueDate"),
        FIX_VERSION("fixVersion");

        private final String code;

        Source(String code) {
            this.code = code;
        }

        @Override
        public String code() {
            return code;
        }
    }
}
