package dev.kept.storage.row;

import dev.kept.core.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Calendar days as the tables keep them: {@code yyyy-MM-dd}, ten characters, in an order that is the order of time. As
 * text, because a date column depends on the time zones of driver and database, and an index serves both alike.
 */
public final class DayText {
    private static final int LENGTH = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int RADIX = 10;
    private static final int LAST_YEAR = 9999;
    private static final String BEFORE_ALL = "0000-00-00";
    private static final String BEHIND_ALL = "9999-99-99";

    private DayText() {}

    /**
     * The day as text.
     *
     * @throws IllegalArgumentException for a day outside the years 0 to 9999, whose text is longer and sorts wrong
     */
    public static String of(LocalDate day) {
        String text = day.toString();
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("Not a day of the years 0 to 9999: " + day);
        }
        return text;
    }

    /**
     * A text to compare with, for the end of a window: that of the day, or for a day outside the years 0 to 9999 one
     * before or behind all days. A ledger may hold the last day there is, and the day behind it has no text.
     */
    public static String bound(LocalDate day) {
        return day.getYear() < 0 ? BEFORE_ALL : day.getYear() > LAST_YEAR ? BEHIND_ALL : day.toString();
    }

    /** As {@link #of}; nothing stays nothing. */
    public static @Nullable String ofOrNull(@Nullable LocalDate day) {
        return day == null ? null : of(day);
    }

    /** As {@link #read}; nothing stays nothing. */
    public static @Nullable LocalDate readOrNull(@Nullable String text) {
        return text == null ? null : read(text);
    }

    /**
     * The day. Read by hand: a rebuild reads millions of days, and the formatter of the JDK is ten times slower.
     *
     * @throws DateTimeException when the text has not this form, or no such day exists
     * @throws NumberFormatException when a letter stands where a digit belongs
     */
    public static LocalDate read(String text) {
        if (text.length() != LENGTH || text.charAt(MONTH - 1) != '-' || text.charAt(DAY - 1) != '-') {
            throw new DateTimeException("Not a day: '" + text + "'");
        }
        return LocalDate.of(
                Integer.parseInt(text, 0, MONTH - 1, RADIX),
                Integer.parseInt(text, MONTH, DAY - 1, RADIX),
                Integer.parseInt(text, DAY, LENGTH, RADIX));
    }
}
