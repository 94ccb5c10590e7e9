package dev.kept.web.panel;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * One thing on the timeline, the same on the line and in the list below it.
 *
 * @param day where it stands
 * @param shape its sign
 * @param promised whether it is a day that was promised, and not something that happened
 * @param meaning its word and its sentence
 * @param arguments of the sentence
 * @param words what was said; {@code null} when nothing
 * @param cause code of the cause stated; {@code null} when none was
 */
record Mark(
        LocalDate day,
        Shape shape,
        boolean promised,
        Meaning meaning,
        String[] arguments,
        @Nullable String words,
        @Nullable String cause) {

    /** A day that was promised, or today. */
    static Mark date(LocalDate day, Shape shape, Meaning meaning) {
        return new Mark(day, shape, true, meaning, new String[0], null, null);
    }
}
