package dev.kept.link.board;

import dev.kept.core.partnership.UpcomingPromise;
import dev.kept.link.Json;
import java.time.LocalDate;

/**
 * An open promise that comes next, as JSON.
 *
 * @param issueKey the present key of the issue that carries it
 * @param summary the issue's summary
 * @param requester to whom it was promised
 * @param due the agreed date
 * @param inDanger whether somebody warned, or a later date is named that does not count
 * @param waiting whether a date waits for an answer
 */
public record UpcomingPromiseJson(
        String issueKey, String summary, String requester, LocalDate due, boolean inDanger, boolean waiting) {

    public UpcomingPromiseJson {
        Json.there("issueKey", issueKey);
        Json.there("summary", summary);
        Json.there("requester", requester);
        Json.there("due", due);
    }

    static UpcomingPromiseJson of(UpcomingPromise promise) {
        return new UpcomingPromiseJson(
                promise.issueKey(),
                promise.summary(),
                promise.requester(),
                promise.due(),
                promise.inDanger(),
                promise.waiting());
    }

    UpcomingPromise promise() {
        return new UpcomingPromise(issueKey, summary, requester, due, inDanger, waiting);
    }
}
