package dev.kept.storage;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/** Calendar days as the tables keep them: ten characters, in an order that is the order of time. */
final class Days {
    private static final int LENGTH = 10;

    private Days() {}

    static String text(LocalDate day) {
        String text = day.toString();
        if (text.length() != LENGTH) {
            throw new IllegalArgumentException("Not a day of the years 0 to 9999: " + day);
        }
        return text;
    }

    static @Nullable String orNothing(@Nullable LocalDate day) {
        return day == null ? null : text(day);
    }

    static @Nullable LocalDate read(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
