package dev.kept.rest;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.link.Json;
import dev.kept.link.Problem;
import dev.kept.link.TrackerApi;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Turns what came of a request into a response: JSON, or problem details (RFC 9457).
 *
 * <p>Every answer but a public description says {@code private, no-store}: what one person may see must not be kept for
 * another. A refusal has the status of its kind: 400 for what was asked wrongly, 401 for nobody logged in, 403 for what
 * is not allowed, 404 for what is not there or must not be known to be, 409 for what the present state does not allow,
 * 502 when the other product was not reached, 503 when there is no link to it, when the product lacks a service that
 * this needs, or while it is in read-only mode.
 */
public final class Replies {

    /** What a kind of problem is called. */
    static final TextGroup<String> PROBLEMS = TextGroup.ofCodes(
            "kept.rest.problem",
            Stream.concat(
                            Stream.of(
                                    "no_such_path",
                                    "method_not_allowed",
                                    "not_acceptable",
                                    "unsupported_media_type",
                                    "no_commitment"),
                            Arrays.stream(Refusal.Kind.values()).map(Refusal.Kind::code))
                    .toList());

    private static final int OK = 200;
    private static final int CREATED = 201;
    private static final int ACCEPTED = 202;
    private static final int BAD_REQUEST = 400;
    private static final int NOT_FOUND = 404;
    private static final int UNAVAILABLE = 503;

    private Replies() {}

    /**
     * Does the work for somebody who is logged in; anybody else hears so, with 401, before anything about the request.
     *
     * @param work runs in the request's thread, with the services of this moment
     */
    public static Response forViewer(Function<RestServices, Response> work) {
        RestServices services = RestServices.current();
        if (!services.loggedIn().getAsBoolean()) {
            return refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.rest.notLoggedIn"), services.texts());
        }
        return work.apply(services);
    }

    /**
     * Does the work for the other product, which has signed its request; anybody else is refused with 403, before anything
     * about the request is told.
     *
     * @param path below the API's root, decoded
     * @param header gives the value of a header, or {@code null}
     */
    public static Response forChannel(
            String method,
            String path,
            String body,
            Function<String, @Nullable String> header,
            Function<JiraServices, Response> work) {
        RestServices services = RestServices.current();
        return services.jira().channel().admits(method, path, body, header)
                ? work.apply(services.jira())
                : refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.publishing.error.unsigned"), services.texts());
    }

    /** 200 with this as JSON. */
    public static Response ok(Object json) {
        return json(OK, json);
    }

    /** 503 with this as JSON: it tells itself what does not work. */
    public static Response unavailable(Object json) {
        return json(UNAVAILABLE, json);
    }

    /** 200 with what was answered, in its shape; or the refusal. */
    public static <T> Response ok(Answer<T> answer, Function<? super T, ?> shape) {
        return reply(OK, answer, shape);
    }

    /** 201 with what is there now, in its shape; or the refusal. */
    public static <T> Response created(Answer<T> answer, Function<? super T, ?> shape) {
        return reply(CREATED, answer, shape);
    }

    /** 202 for work that goes on after the answer, with how far it is; or the refusal. */
    public static <T> Response accepted(Answer<T> answer, Function<? super T, ?> shape) {
        return reply(ACCEPTED, answer, shape);
    }

    /**
     * A file to keep, written while it is read, so that its size needs no heap. A failure in the middle can no longer
     * change the status: the file then ends early.
     *
     * @param type the media type with its character set
     * @param name the file's name, of a key's characters alone: it stands in a header
     * @param write must not close the stream
     */
    public static <T> Response file(
            Answer<T> answer,
            String type,
            Function<? super T, String> name,
            BiConsumer<? super T, ? super OutputStream> write) {
        return answer.fold(
                value -> Response.status(OK)
                        .type(type)
                        .header("Cache-Control", "private, no-store")
                        .header("Content-Disposition", "attachment; filename=\"" + name.apply(value) + "\"")
                        .entity((StreamingOutput) out -> write.accept(value, out))
                        .build(),
                Replies::refused);
    }

    /** What the other product answered, with its status. It is written anew, so that none of its headers comes along. */
    public static Response handedBack(Answer<TrackerApi.TrackerReply> answer) {
        return answer.fold(
                reply -> Response.status(reply.status())
                        .type(reply.problem() ? Problem.MEDIA_TYPE : MediaType.APPLICATION_JSON)
                        .header("Cache-Control", "private, no-store")
                        .entity(reply.json())
                        .build(),
                Replies::refused);
    }

    /**
     * 404 with a kind of its own, for something that is there but has not what was asked for.
     *
     * @param kind one of {@link #PROBLEMS}
     */
    public static Response none(String kind, String messageKey, String... arguments) {
        Texts texts = RestServices.current().texts();
        String title = texts.text(PROBLEMS.key(kind));
        return problem(new Problem(kind, title, NOT_FOUND, texts.text(messageKey, arguments), List.of(), null));
    }

    /** 400 with everything that is wrong; the first of it is the detail. */
    static Response invalid(List<Problem.Error> errors, Texts texts) {
        return problem(new Problem(
                Refusal.Kind.INVALID.code(),
                title(Refusal.Kind.INVALID, texts),
                BAD_REQUEST,
                errors.get(0).detail(),
                errors,
                null));
    }

    /** The refusal in the language of whoever asks. */
    public static Response refused(Refusal refusal) {
        return refused(refusal, RestServices.current().texts());
    }

    /** The same in the language of whoever is asked for. */
    public static Response refused(Refusal refusal, Texts texts) {
        String detail = texts.text(refusal);
        return problem(new Problem(
                refusal.kind().code(),
                title(refusal.kind(), texts),
                status(refusal.kind()),
                detail,
                errors(refusal.field(), detail),
                refusal.link()));
    }

    /** A problem with its own status, as {@code application/problem+json}. */
    static Response problem(Problem problem) {
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .header("Cache-Control", "private, no-store")
                .entity(problem.text())
                .build();
    }

    private static <T> Response reply(int status, Answer<T> answer, Function<? super T, ?> shape) {
        return answer.fold(value -> json(status, shape.apply(value)), Replies::refused);
    }

    private static Response json(int status, Object json) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .header("Cache-Control", "private, no-store")
                .entity(Json.text(json))
                .build();
    }

    private static List<Problem.Error> errors(@Nullable String field, String detail) {
        return field == null ? List.of() : List.of(new Problem.Error(field, detail));
    }

    private static String title(Refusal.Kind kind, Texts texts) {
        return texts.text(PROBLEMS.key(kind.code()));
    }

    private static int status(Refusal.Kind kind) {
        return switch (kind) {
            case NOT_LOGGED_IN -> 401;
            case FORBIDDEN, CREDENTIALS_REQUIRED -> 403;
            case NOT_FOUND -> NOT_FOUND;
            case INVALID -> BAD_REQUEST;
            case CONFLICT -> 409;
            case UNREACHABLE -> 502;
            case NOT_LINKED, UNAVAILABLE, READ_ONLY -> UNAVAILABLE;
        };
    }
}
