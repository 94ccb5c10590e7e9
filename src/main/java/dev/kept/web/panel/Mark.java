package dev.kept.web.panel;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * One thing on the timeline, the same on the line and in the list below it.
 *
 * @param day where it stands; a day in the requester's zone
 * @param shape its sign
 * @param promised whether it is a day that was promised, and not something that happened
 * @param meaning its word and its sentence
 * @param arguments of the sentence, plain texts
 * @param words what was said, plain text; {@code null} when nothing
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

    /** A day that was promised or is on the table. Nobody says anything by it, so it has no words and no cause. */
    static Mark date(LocalDate day, Shape shape, Meaning meaning) {
        return new Mark(day, shape, true, meaning, new String[0], null, null);
    }
}
