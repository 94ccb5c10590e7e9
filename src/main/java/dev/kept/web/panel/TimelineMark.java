package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.promise.Reach;
import dev.kept.core.promise.Word;
import java.time.LocalDate;

/**
 * One thing on the timeline, the same on the line and in the list below it.
 *
 * @param sequence number of the event that it shows; 0 for a day
 * @param day where it stands; a day in the requester's zone
 * @param shape its sign
 * @param promised whether it is a day that was promised, and not something that happened
 * @param meaning its word and its sentence
 * @param arguments of the sentence, plain texts
 * @param words what was said, plain text; {@code null} when nothing
 * @param cause code of the cause stated; {@code null} when none was
 * @param word whose word it is; {@code null} of a day on which nobody says anything
 * @param told whether the other side was told of it; {@code null} of what nobody has to be told of
 * @param toldOn the day on which it was; {@code null} while nobody was
 */
record TimelineMark(
        int sequence,
        LocalDate day,
        MarkShape shape,
        boolean promised,
        MarkMeaning meaning,
        String[] arguments,
        @Nullable String words,
        @Nullable String cause,
        @Nullable Word word,
        @Nullable Reach told,
        @Nullable LocalDate toldOn) {

    /** Whether it is something that happened, and no day. */
    boolean happened() {
        return sequence > 0;
    }

    /** Whether somebody did something, and no mail was noted that told of it. */
    boolean news() {
        return happened() && meaning != MarkMeaning.TOLD;
    }

    /** A day that was promised or is on the table. Nobody says anything by it, so it has no words and no cause. */
    static TimelineMark date(LocalDate day, MarkShape shape, MarkMeaning meaning) {
        return new TimelineMark(0, day, shape, true, meaning, new String[0], null, null, null, null, null);
    }
}
