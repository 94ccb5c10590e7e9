package dev.kept.core.promise;

import dev.kept.core.Nullable;
import java.time.LocalDate;

/**
 * That the requester agreed, or is said to have agreed.
 *
 * @param word {@link Word#ANSWERED}, or {@link Word#STATED} when the promising side says so
 * @param event number of the event that says so, which an objection names; {@code 0} where there is none
 * @param objectedOn the day the requester objected to a consent that was stated: from then on it is none, on the days
 *     before it was one; {@code null} while it stands
 * @param since the day it was given, where that was after what it is to: from then on it is one, on the days before it was
 *     none; {@code null} where it was given with it
 */
public record Consent(
        Word word,
        int event,
        @Nullable LocalDate objectedOn,
        @Nullable LocalDate since) {

    /** Of a promise that is told by its facts alone, such as a worked example. */
    public static final Consent AS_GIVEN = new Consent(Word.STATED, 0, null, null);

    /** As an event says it. */
    public static Consent of(Word word, int event) {
        return new Consent(word, event, null, null);
    }

    /** Whether nobody objected. */
    public boolean stands() {
        return objectedOn == null;
    }

    /** Whether the requester may still say that it never agreed. */
    public boolean disputable() {
        return word != Word.ANSWERED && event > 0 && stands();
    }

    public boolean answered() {
        return word == Word.ANSWERED;
    }

    /** The same, given on that day to what was done before. */
    public Consent givenOn(LocalDate day) {
        return new Consent(word, event, objectedOn, day);
    }

    Consent objected(LocalDate day) {
        return new Consent(word, event, day, since);
    }

    /** As it was known at the end of that day, once it was given. */
    Consent knownOn(LocalDate day) {
        return objectedOn == null || !objectedOn.isAfter(day) ? this : new Consent(word, event, null, since);
    }

    /** {@link #knownOn} of a consent that may be none, or none yet on that day. */
    static @Nullable Consent knownOn(@Nullable Consent consent, LocalDate day) {
        boolean given = consent != null && (consent.since == null || !consent.since.isAfter(day));
        return given ? consent.knownOn(day) : null;
    }
}
