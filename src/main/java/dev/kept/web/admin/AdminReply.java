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
public sealed interface AdminReply<S> {

    /**
     * Done: the browser is led back to the page, so that loading it again does not send the form again.
     *
     * @param query what the address then says, without a question mark; empty for nothing
     */
    record Done<S>(String query) implements AdminReply<S> {}

    /**
     * Nothing was done: the page once more, with what was typed.
     *
     * @param why the sentence, and the field it belongs to
     * @param status the HTTP status
     */
    record NotSaved<S>(Refusal why, int status) implements AdminReply<S> {}

    /**
     * Nothing was done, because somebody else saved what the form replaces: the page once more, with what was typed.
     *
     * @param version of what they saved
     */
    record Overtaken<S>(String version) implements AdminReply<S> {}

    /**
     * The page with what was found. Sending the form again does no harm, so nobody is led anywhere.
     *
     * @param state all that the page shows
     */
    record Shown<S>(S state) implements AdminReply<S> {}

    /**
     * A file in place of the page.
     *
     * @param download writes it, headers first
     */
    record File<S>(Download download) implements AdminReply<S> {}

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
    static <T, S> AdminReply<S> of(Answer<T> answer, Function<T, AdminReply<S>> reply) {
        return answer.fold(reply, refusal -> new NotSaved<>(refusal, HttpServletResponse.SC_BAD_REQUEST));
    }
}
