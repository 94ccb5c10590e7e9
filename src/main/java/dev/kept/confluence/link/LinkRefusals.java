package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Problem;
import dev.kept.link.TrackerApi;
import java.util.List;

/**
 * Reads what came back over the link: Jira's answer, or why there is none, in words that fit on a Confluence page. What
 * is no answer of Kept's is never shown: it may be a proxy's page, or that of a login.
 */
final class LinkRefusals {

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private LinkRefusals() {}

    /**
     * What Jira says to the viewer: JSON with a good status, or a problem with what the viewer asked. Anything else
     * that came back, such as a page of a proxy, is a refusal of the link.
     */
    static Answer<TrackerApi.TrackerReply> read(LinkReply reply) {
        String body = reply.body();
        if (body == null) {
            return refused(Kind.UNREACHABLE, "kept.link.nonsense");
        }
        if (reply.status() >= OK && reply.status() < REDIRECT) {
            return json(body)
                    ? Answer.of(new TrackerApi.TrackerReply(reply.status(), body))
                    : refused(Kind.UNREACHABLE, "kept.link.nonsense");
        }
        Problem problem = problem(body);
        if (problem == null) {
            return withoutProblem(reply.status());
        }
        return switch (problem.kind()) {
            case "no_commitment", "forbidden", "invalid", "conflict", "unavailable" ->
                Answer.of(new TrackerApi.TrackerReply(reply.status(), body));
            case "not_found" -> refused(Kind.NOT_FOUND, "kept.link.notFound");
            case "no_such_path" -> refused(Kind.UNREACHABLE, "kept.link.notInstalled");
            default -> refused(Kind.UNREACHABLE, "kept.link.nonsense");
        };
    }

    /**
     * What an error means that does not come from Kept: 403 that Jira itself keeps the viewer out, 404 that Kept is not
     * there, anything else that Jira cannot be reached properly.
     */
    private static <T> Answer<T> withoutProblem(int status) {
        return switch (status) {
            case FORBIDDEN -> refused(Kind.NOT_FOUND, "kept.link.notFound");
            case NOT_FOUND -> refused(Kind.UNREACHABLE, "kept.link.notInstalled");
            default -> refused(Kind.UNREACHABLE, "kept.link.unreachable");
        };
    }

    /** The JSON that was asked for; a problem becomes a refusal in Jira's words, which are in the viewer's language. */
    static Answer<String> given(TrackerApi.TrackerReply reply) {
        if (!reply.problem()) {
            return Answer.of(reply.json());
        }
        Problem problem = problem(reply.json());
        if (problem == null) {
            return refused(Kind.UNREACHABLE, "kept.link.nonsense");
        }
        return switch (problem.kind()) {
            case "forbidden" -> said(Kind.FORBIDDEN, problem);
            case "unavailable" -> said(Kind.UNAVAILABLE, problem);
            case "invalid" -> said(Kind.INVALID, problem);
            case "conflict" -> said(Kind.CONFLICT, problem);
            default -> refused(Kind.NOT_FOUND, "kept.link.notFound");
        };
    }

    /** A refusal in Jira's own sentence, with the name of the field it is about where there is one. */
    private static <T> Answer<T> said(Kind kind, Problem problem) {
        String field =
                problem.errors().isEmpty() ? null : problem.errors().get(0).field();
        return Answer.refused(new Refusal(kind, "kept.link.said", List.of(problem.detail()), field, null));
    }

    private static <T> Answer<T> refused(Kind kind, String messageKey) {
        return Answer.refused(Refusal.of(kind, messageKey));
    }

    /** Whether the body is JSON at all; its shape is checked by whoever reads it. */
    private static boolean json(String body) {
        try {
            Json.parse(body);
            return true;
        } catch (MalformedJsonException e) {
            return false;
        }
    }

    /** The problem that the body describes; {@code null} when it describes none. */
    private static @Nullable Problem problem(String body) {
        try {
            return Problem.read(body);
        } catch (MalformedJsonException e) {
            return null;
        }
    }
}
