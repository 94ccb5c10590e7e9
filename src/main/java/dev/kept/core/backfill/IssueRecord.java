package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.promise.IssueRef;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One issue with its whole change history, as the tracker has it now. Holds no person.
 *
 * @param ref the ids that survive moves
 * @param key the issue's present key
 * @param created when the issue was made: what it carried before its first change, it carried since then
 * @param resolved when it was resolved; {@code null} when it is not, or when nobody kept the moment
 * @param resolutionKept whether the tracker keeps that moment (Jira does; some exports do not): if not, it is replayed
 *     from the history
 * @param dueDate {@code null} when it has none now
 * @param fixVersions the versions it is planned for now
 * @param own what Kept's own fields hold now
 * @param state its resolution and status now
 * @param histories in any order
 */
public record IssueRecord(
        IssueRef ref,
        String key,
        Instant created,
        @Nullable Instant resolved,
        boolean resolutionKept,
        @Nullable LocalDate dueDate,
        List<FixVersion> fixVersions,
        OwnFields own,
        IssueState state,
        List<History> histories) {

    /** Names that {@link Item#field()} has for what Jira keeps itself. */
    public static final String DUE_DATE = "duedate";

    public static final String FIX_VERSION = "Fix Version";
    public static final String RESOLUTION = "resolution";
    public static final String STATUS = "status";

    /** Names for Kept's own fields, whatever an administrator called them. */
    public static final String PROMISED_BY = "promised-by";

    public static final String PROMISED_TO = "promised-to";
    public static final String SIZE = "commitment-size";

    /** Stands before the name of a custom field that is not Kept's: an administrator may have called it as one of the tracker's. */
    public static final String OTHER = "custom: ";

    public IssueRecord {
        fixVersions = List.copyOf(fixVersions);
        histories = List.copyOf(histories);
    }

    /** What Kept's own fields hold; {@code null} for what is empty or not there. {@code size} is a number in text. */
    public record OwnFields(
            @Nullable LocalDate promisedBy,
            @Nullable String promisedTo,
            @Nullable String size) {
        public static final OwnFields EMPTY = new OwnFields(null, null, null);
    }

    /**
     * How far the work is.
     *
     * @param resolution the name of the resolution; {@code null} when there is none or nobody kept it
     * @param status the name of the status; {@code null} when nobody kept it
     * @param done whether the status is one for work that is done
     */
    public record IssueState(
            @Nullable String resolution, @Nullable String status, boolean done) {
        public static final IssueState UNKNOWN = new IssueState(null, null, false);
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
     * @param field the field's name: one of those above, or as the history has it
     */
    public record Item(
            String field,
            @Nullable String from,
            @Nullable String fromLabel,
            @Nullable String to,
            @Nullable String toLabel) {

        /** The field's name as people see it. */
        String name() {
            return field.startsWith(OTHER) ? field.substring(OTHER.length()) : field;
        }

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

        /** What people saw of the new value, or the value itself where nobody kept that; {@code null} for none. */
        @Nullable
        String shownAfter() {
            return after() == null ? null : value(toLabel, to);
        }

        /** The same of the old value. */
        @Nullable
        String shownBefore() {
            return before() == null ? null : value(fromLabel, from);
        }

        /** Whether there was any value before or after. */
        boolean any() {
            return before() != null || after() != null;
        }

        private static @Nullable String value(@Nullable String value, @Nullable String text) {
            String known = value == null || value.isEmpty() ? text : value;
            return known == null || known.isEmpty() ? null : known;
        }
    }
}
