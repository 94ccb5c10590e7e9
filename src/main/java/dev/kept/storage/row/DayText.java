package dev.kept.storage.row;

import dev.kept.core.Nullable;
import java.time.DateTimeException;
import java.time.LocalDate;

/** Calendar days as the tables keep them: ten characters, in an order that is the order of time. */
public final class DayText {
    private static final int LENGTH = 10;
    private static final int MONTH = 5;
    private static final int DAY = 8;
    private static final int RADIX = 10;

    private DayText() {}

    public static String of(LocalDate day) {
        String text = day.toString();
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("Not a day of the years 0 to 9999: " + day);
        }
        return text;
    }

    public static @Nullable String ofOrNull(@Nullable LocalDate day) {
        return day == null ? null : of(day);
    }

    public static @Nullable LocalDate readOrNull(@Nullable String text) {
        return text == null ? null : read(text);
    }

    /** A rebuild reads millions of days, and the formatter of the JDK is ten times slower. */
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
