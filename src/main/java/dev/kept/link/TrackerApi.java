package dev.kept.link;

import dev.kept.core.Answer;

/**
 * The REST API of the product that keeps the promises, asked from the other one as the person who is logged in. A refusal
 * means that the product was not reached, did not know the person, or has nothing there that this person may see;
 * everything else is a {@link TrackerReply}, also when the product said no.
 */
public interface TrackerApi {

    /**
     * Asks, or remembers what the same person was answered a moment ago.
     *
     * @param path relative to the API's root, encoded, with its query
     */
    Answer<TrackerReply> get(String path);

    /**
     * Sends; never twice, because a failure after sending does not tell whether the step was taken.
     *
     * @param path relative to the API's root, encoded
     * @param json the body
     */
    Answer<TrackerReply> post(String path, String json);

    /**
     * What the product answered.
     *
     * @param status the HTTP status
     * @param json the body: what was asked for, or problem details from status 400 on
     */
    record TrackerReply(int status, String json) {

        private static final int FIRST_PROBLEM = 400;

        /** Whether the product said no, and the body says why. */
        public boolean problem() {
            return status >= FIRST_PROBLEM;
        }
    }
}
