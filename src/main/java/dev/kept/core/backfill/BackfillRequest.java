package dev.kept.core.backfill;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What to read from history. Unchecked input.
 *
 * @param scope which issues
 * @param source where their promises are taken from
 * @param zone whose calendar days count; {@code null} for UTC
 * @param asOf the day taken for today; {@code null} for the day of the last thing that happened. Only counts need it
 * @param requester to whom it was promised where nobody wrote it down; {@code null} for a name that says just that
 */
public record BackfillRequest(
        Scope scope,
        Source source,
        @Nullable ZoneId zone,
        @Nullable LocalDate asOf,
        @Nullable String requester) {

    /** What a date promised nobody recorded as a promise is taken from. */
    public enum Source implements Coded {
        DUE_DATE("dueDate"),
        /** The earliest release date among the versions an issue is planned for. */
        FIX_VERSION("fixVersion"),
        /** What was typed into Kept's own fields where no promise came of it. */
        KEPT_FIELDS("keptFields");

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
