package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Function;

/**
 * What comes of a form that was sent.
 *
 * @param <S> all that the page shows
 */
sealed interface Reply<S> {

    /**
     * Done: the browser is led back to the page, so that loading it again does not send the form again.
     *
     * @param query what the address then says, without a question mark
     */
    record Done<S>(String query) implements Reply<S> {}

    /** Nothing was done: the page once more, with this HTTP status. */
    record Refused<S>(Refusal why, int status) implements Reply<S> {}

    /** The page with what was found. */
    record Shown<S>(S state) implements Reply<S> {}

    /** A file in place of the page. */
    record File<S>(Download download) implements Reply<S> {}

    /** Writes a file into a response. */
    interface Download {
        void to(HttpServletResponse response) throws IOException;
    }

    /** What became of an answer; a refusal is a bad request. */
    static <T, S> Reply<S> of(Answer<T> answer, Function<T, Reply<S>> reply) {
        return answer.fold(reply, refusal -> new Refused<>(refusal, HttpServletResponse.SC_BAD_REQUEST));
    }
}
