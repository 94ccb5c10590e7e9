package dev.kept.core.backfill;

import dev.kept.core.Nullable;
import dev.kept.core.backfill.IssueRecord.History;
import dev.kept.core.backfill.IssueRecord.Item;
import dev.kept.core.rulebook.InputRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Which date an issue carried at which moment, from one field's changes (rules D1 to D3).
 *
 * @param first the date it had before the first change that can be read; without one, the date it has now
 * @param after for each history that changed the date, the date after it
 * @param unreadable whether the field also held values that are no dates; they are left out
 */
record DateHistory(@Nullable LocalDate first, Map<History, LocalDate> after, boolean unreadable) {

    private static final int ISO_DATE = 10;

    /** The history of one field. {@code now} is its present value. */
    static DateHistory of(Timeline timeline, String field, @Nullable LocalDate now) {
        List<Item> readable =
                timeline.items(field).filter(DateHistory::readable).toList();
        Map<History, LocalDate> after = new HashMap<>();
        for (History history : timeline.histories()) {
            Timeline.items(history, field)
                    .filter(DateHistory::readable)
                    .forEach(item -> after.put(history, date(item.after())));
        }
        return new DateHistory(
                readable.isEmpty() ? now : date(readable.get(0).before()),
                after,
                timeline.items(field).count() > readable.size());
    }

    /**
     * The same without placeholders: as if these dates had never been set, so that the date before stays in force.
     *
     * @param beginning when the issue began
     * @param zone whose calendar days count
     */
    DateHistory withoutPlaceholders(Instant beginning, ZoneId zone) {
        Map<History, LocalDate> good = new HashMap<>();
        after.forEach((history, date) -> {
            if (!placeholder(date, history.created(), zone)) {
                good.put(history, date);
            }
        });
        return new DateHistory(placeholder(first, beginning, zone) ? null : first, good, unreadable);
    }

    /** Whether other dates are left of it when placeholders are left out. */
    boolean differs(DateHistory other) {
        return !Objects.equals(first, other.first) || after.size() != other.after.size();
    }

    private static boolean placeholder(@Nullable LocalDate date, Instant named, ZoneId zone) {
        return date != null && InputRules.placeholder(date, LocalDate.ofInstant(named, zone));
    }

    /** The first date, then every change up to and at that moment, in the order of the histories (rule D3). */
    @Nullable
    LocalDate inForce(List<History> inOrder, Instant moment) {
        LocalDate date = first;
        for (History history : inOrder) {
            if (!history.created().isAfter(moment)) {
                date = next(date, history);
            }
        }
        return date;
    }

    /** The date after a history, {@code before} when that did not touch it. */
    @Nullable
    LocalDate next(@Nullable LocalDate before, History history) {
        return after.containsKey(history) ? after.get(history) : before;
    }

    /** Whether there ever was a date. */
    boolean ever() {
        return first != null || after.values().stream().anyMatch(Objects::nonNull);
    }

    static boolean readable(Item item) {
        try {
            date(item.before());
            date(item.after());
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }

    /** The first ten characters are the date (rule D1). */
    static @Nullable LocalDate date(@Nullable String value) {
        return value == null ? null : LocalDate.parse(value.substring(0, Math.min(ISO_DATE, value.length())));
    }
}
