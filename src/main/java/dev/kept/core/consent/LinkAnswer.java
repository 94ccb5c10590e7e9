package dev.kept.core.consent;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * What somebody answers on the page of a link; unchecked input.
 *
 * @param yes agreed, done, on course; what it means depends on the question
 * @param words {@code null} when none
 * @param date the other date; {@code null} unless one was asked for
 * @param cause code of the cause for the other date; {@code null} when none is stated
 * @param otherMeant whether the no to a delivery says that something else was meant; else something is missing
 */
public record LinkAnswer(
        boolean yes,
        @Nullable String words,
        @Nullable LocalDate date,
        @Nullable String cause,
        boolean otherMeant) {

    /** One that says nothing of what was meant. */
    public LinkAnswer(boolean yes, @Nullable String words, @Nullable LocalDate date, @Nullable String cause) {
        this(yes, words, date, cause, false);
    }

    /** That a delivery is not what was meant. */
    public static LinkAnswer notMeant(@Nullable String words) {
        return new LinkAnswer(false, words, null, null, true);
    }
}
