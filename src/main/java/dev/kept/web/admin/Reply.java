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
     * @param query what the address then says, without a question mark; empty for nothing
     */
    record Done<S>(String query) implements Reply<S> {}

    /**
     * Nothing was done: the page once more, with what was typed.
     *
     * @param why the sentence, and the field it belongs to
     * @param status the HTTP status
     */
    record Refused<S>(Refusal why, int status) implements Reply<S> {}

    /**
     * The page with what was found. Sending the form again does no harm, so nobody is led anywhere.
     *
     * @param state all that the page shows
     */
    record Shown<S>(S state) implements Reply<S> {}

    /**
     * A file in place of the page.
     *
     * @param download writes it, headers first
     */
    record File<S>(Download download) implements Reply<S> {}

    /** Writes a file into a response. */
    interface Download {
        /** Writes headers and content. Nothing was written before it is called. */
        void to(HttpServletResponse response) throws IOException;
    }

    /**
     * What became of an answer; a refusal is a bad request, whatever its kind.
     *
     * @param reply what comes of a value
     */
    static <T, S> Reply<S> of(Answer<T> answer, Function<T, Reply<S>> reply) {
        return answer.fold(reply, refusal -> new Refused<>(refusal, HttpServletResponse.SC_BAD_REQUEST));
    }
}
