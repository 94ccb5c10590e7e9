package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.promise.DateChange;
import java.util.ArrayList;
import java.util.List;

/**
 * A promise's changes of date in one column, in the order they were announced, with spaces between them. A change is
 * the day it was announced, {@code >}, the new date, and {@code +} when the requester agreed or {@code -} when not:
 * {@code 2026-03-02>2026-04-01+}. No changes are no text.
 */
final class DateChangesText {
    private static final int DAY = 10;
    private static final int LENGTH = 2 * DAY + 2;

    private DateChangesText() {}

    /**
     * The text; {@code null} for no changes, because an empty text is nothing on Oracle. Notice days are not in it:
     * they stand among the details of the row.
     */
    public static @Nullable String of(List<DateChange> changes) {
        if (changes.isEmpty()) {
            return null;
        }
        List<String> texts = new ArrayList<>();
        for (DateChange change : changes) {
            texts.add(DayText.of(change.on()) + '>' + DayText.of(change.newDate()) + (change.agreed() ? '+' : '-'));
        }
        return String.join(" ", texts);
    }

    /**
     * The changes, in a list that the caller may change.
     *
     * @throws IllegalArgumentException when the text has not this form
     * @throws java.time.DateTimeException when a day in it is none
     */
    public static List<DateChange> read(@Nullable String text) {
        List<DateChange> changes = new ArrayList<>();
        if (text != null) {
            for (String change : text.split(" ")) {
                changes.add(change(change));
            }
        }
        return changes;
    }

    private static DateChange change(String text) {
        if (text.length() != LENGTH || text.charAt(DAY) != '>') {
            throw new IllegalArgumentException("Not a change of date: '" + text + "'");
        }
        return new DateChange(
                DayText.read(text.substring(0, DAY)),
                DayText.read(text.substring(DAY + 1, LENGTH - 1)),
                text.charAt(LENGTH - 1) == '+');
    }
}
