package dev.kept.core.promise;

import java.time.LocalDate;
import java.util.Objects;

/**
 * That somebody of the other side was told, or is said to have been.
 *
 * @param on the day they were told: what leans on a warning counts from it
 * @param since the day it came onto the record; not before {@code on}
 * @param word whose word it is: {@link Word#ANSWERED} when a contact acted on it, {@link Word#RULE} when the product handed a
 *     mail over, {@link Word#STATED} when the promising side says so. An objection ends it as it ends a consent
 */
public record Telling(LocalDate on, LocalDate since, Consent word) {

    /** How they were told, where the product handed a mail over. It is stored and hashed: never rename it. */
    public static final String MAILED = "MAILED";

    /** Of a warning that is told by its facts alone, such as a worked example, or that is older than tellings. */
    static Telling asGiven(LocalDate day) {
        return new Telling(day, day, Consent.AS_GIVEN);
    }

    /** The product handed a mail over. */
    public static Telling mailed(LocalDate day, int event) {
        return new Telling(day, day, Consent.of(Word.RULE, event));
    }

    /** A contact acted on it. */
    public static Telling read(LocalDate day, int event) {
        return new Telling(day, day, Consent.of(Word.ANSWERED, event));
    }

    /** Whether the other side did not object to it. */
    public boolean stands() {
        return word.stands();
    }

    /** Whether it does not rest on the promising side's word alone. */
    public boolean reached() {
        return word.word() != Word.STATED;
    }

    Telling objected(int event, LocalDate day) {
        return word.event() == event && stands() ? new Telling(on, since, word.objected(day)) : this;
    }

    /** As it was known at the end of that day. Its word is as old as itself, so that there always was one. */
    Telling knownOn(LocalDate day) {
        return new Telling(on, since, Objects.requireNonNull(Consent.knownOn(word, day), "a telling without a word"));
    }
}
