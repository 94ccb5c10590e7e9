package dev.kept.core.request;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Something that a business function asks a project for by a day, in a contact's own words. No issue carries it yet: it becomes
 * a request of the ledger when IT takes it up.
 *
 * @param id under which it was sent, so that it arrives once however often it is sent
 * @param terms what is asked for
 * @param at when it arrived
 * @param state how far it is
 * @param end what became of it; {@code null} while it waits
 */
public record BusinessRequest(
        String id,
        RequestTerms terms,
        Instant at,
        RequestState state,
        @Nullable RequestEnd end) {

    /** The longest thing to ask for: it becomes the summary of an issue. */
    public static final int LONGEST_NEED = 200;

    /** How far a request is. In the order in which lists show them. */
    public enum RequestState implements Coded {
        WAITING,
        TAKEN_UP,
        DECLINED,
        /** The function does not need it any more, or asks differently. */
        TAKEN_BACK
    }

    /**
     * What is asked for.
     *
     * @param projectId the project that is asked
     * @param function in whose name, as the function is called
     * @param need what is needed, in one line
     * @param reason why it matters; {@code null} when nobody said
     * @param day by when, in the function's zone
     * @param actor which contact asked, as events name who acted
     */
    public record RequestTerms(
            long projectId,
            String function,
            String need,
            @Nullable String reason,
            LocalDate day,
            String actor) {}

    /**
     * What became of a request.
     *
     * @param actor whoever decided, as events name who acted
     * @param words why it was declined, told to the function; {@code null} otherwise
     * @param issueId the issue that carries it now; {@code null} unless it was taken up
     */
    public record RequestEnd(
            Instant at,
            String actor,
            @Nullable String words,
            @Nullable Long issueId) {}

    /** One that has just arrived. */
    static BusinessRequest fresh(String id, RequestTerms terms, Instant now) {
        return new BusinessRequest(id, terms, now, RequestState.WAITING, null);
    }

    /** Whether IT has neither taken it up nor declined it, and the function still wants it. */
    public boolean waits() {
        return state == RequestState.WAITING;
    }
}
