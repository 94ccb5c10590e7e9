package dev.kept.link.promise;

import dev.kept.core.Nullable;
import dev.kept.core.hook.HookEvent;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import dev.kept.link.Json;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What a hook is told, in JSON. No title, no words that somebody typed and no person: whoever wants to know more asks Jira for
 * the issue, with the rights of an account.
 *
 * @param version of this form, see {@link Json#VERSION}
 * @param id the same however often it is sent
 * @param event what happened, see {@link HookEvent}
 * @param at when
 * @param project in which project of Jira
 * @param promise which promise, as it was right after that; {@code null} when somebody tries the hook
 */
public record HookJson(
        int version,
        String id,
        HookEvent event,
        Instant at,
        HookPlaceJson project,
        @Nullable HookPromiseJson promise) {

    /**
     * A project or an issue.
     *
     * @param id in Jira; never changes
     * @param key as it is now; {@code null} when it is not there any more
     */
    public record HookPlaceJson(long id, @Nullable String key) {}

    /**
     * A promise.
     *
     * @param id never changes
     * @param number of its latest event at that time; a receiver that heard of a higher one may pass this one over
     * @param terms to whom, and by when
     * @param outcome what had become of it; {@code null} while it is no promise
     * @param cause the event that is told; {@code null} when a day is over
     */
    public record HookPromiseJson(
            String id,
            int number,
            HookPlaceJson issue,
            HookTermsJson terms,
            @Nullable Outcome outcome,
            @Nullable HookCauseJson cause) {}

    /**
     * To whom and by when.
     *
     * @param promisedBy the side that promises
     * @param promisedTo the requester: a business function, or IT
     * @param stage whether it is a promise yet
     * @param firstDate the date first promised
     * @param agreedDate the one that counts
     * @param latestDate the one that was named last, whether or not it counts
     */
    public record HookTermsJson(
            Side promisedBy,
            String promisedTo,
            Stage stage,
            LocalDate firstDate,
            LocalDate agreedDate,
            LocalDate latestDate) {}

    /**
     * The event that is told.
     *
     * @param step its kind
     * @param by the side that acted
     * @param word whose word it is
     * @param date the date it is about; {@code null} for none
     */
    public record HookCauseJson(
            EventKind step, Side by, Word word, @Nullable LocalDate date) {}
}
