package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One issue with its whole change history, as the tracker has it now. Holds no person.
 *
 * @param key the issue's present key
 * @param resolved when it was resolved; {@code null} when it is not, or when nobody kept the moment
 * @param resolutionKept whether the tracker keeps that moment (Jira does; some exports do not): if not, it is replayed
 *     from the history
 * @param dueDate {@code null} when it has none now
 * @param fixVersions the versions it is planned for now
 * @param histories in any order
 */
public record IssueRecord(
        String key,
        @Nullable Instant resolved,
        boolean resolutionKept,
        @Nullable LocalDate dueDate,
        List<FixVersion> fixVersions,
        List<History> histories) {

    public IssueRecord {
        fixVersions = List.copyOf(fixVersions);
        histories = List.copyOf(histories);
    }

    /** A version that an issue is planned for. {@code releaseDate} is {@code null} when none is set. */
    public record FixVersion(String id, @Nullable LocalDate releaseDate) {}

    /**
     * What was changed at one moment.
     *
     * @param id the tracker's number; orders changes of the same moment
     */
    public record History(long id, Instant created, List<Item> items) {
        public History {
            items = List.copyOf(items);
        }
    }

    /**
     * One changed field. Any of the four values may be missing; the labels are what people saw (Jira: fromString and toString).
     *
     * @param field the field's name as the history has it, such as {@code duedate} or {@code Fix Version}
     */
    public record Item(
            String field,
            @Nullable String from,
            @Nullable String fromLabel,
            @Nullable String to,
            @Nullable String toLabel) {

        /** The old value, or what people saw of it where old trackers kept only that; {@code null} when there was none. */
        @Nullable
        String before() {
            return value(from, fromLabel);
        }

        /** The same of the new value. */
        @Nullable
        String after() {
            return value(to, toLabel);
        }

        private static @Nullable String value(@Nullable String value, @Nullable String text) {
            String known = value == null || value.isEmpty() ? text : value;
            return known == null || known.isEmpty() ? null : known;
        }
    }
}
