package dev.kept.confluence;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.link.Json;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.Problem;
import java.util.List;
import java.util.Optional;

/** Reads what Jira replied: the answer's text, or why there is none, in words that fit on a Confluence page. */
final class LinkRefusals {

    /** The message key of "this issue carries no commitment", which is an answer and no refusal. */
    static final String NO_COMMITMENT = "kept.link.noCommitment";

    private static final int OK = 200;
    private static final int REDIRECT = 300;
    private static final int UNAUTHORISED = 401;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;

    private LinkRefusals() {}

    /** The answer; empty when Jira did not know who was asking. */
    static Optional<Answer<String>> read(LinkReply reply) {
        if (reply.status() == UNAUTHORISED) {
            return Optional.empty();
        }
        String body = reply.body();
        if (body == null) {
            return Optional.of(refused(Kind.UNREACHABLE, "kept.link.nonsense"));
        }
        if (reply.status() >= OK && reply.status() < REDIRECT) {
            return Optional.of(Answer.of(body));
        }
        Problem problem = problem(body);
        return Optional.of(problem == null ? withoutProblem(reply.status()) : refused(problem));
    }

    private static Answer<String> withoutProblem(int status) {
        return switch (status) {
            case FORBIDDEN -> refused(Kind.NOT_FOUND, "kept.link.notFound");
            case NOT_FOUND -> refused(Kind.UNREACHABLE, "kept.link.notInstalled");
            default -> refused(Kind.UNREACHABLE, "kept.link.unreachable");
        };
    }

    private static Answer<String> refused(Problem problem) {
        return switch (problem.kind()) {
            case "no_commitment" -> refused(Kind.NOT_FOUND, NO_COMMITMENT);
            case "not_found" -> refused(Kind.NOT_FOUND, "kept.link.notFound");
            case "forbidden" -> said(Kind.FORBIDDEN, problem);
            case "invalid" -> said(Kind.INVALID, problem);
            case "conflict" -> said(Kind.CONFLICT, problem);
            case "no_such_path" -> refused(Kind.UNREACHABLE, "kept.link.notInstalled");
            default -> refused(Kind.UNREACHABLE, "kept.link.nonsense");
        };
    }

    /** Jira's own sentence, which is in the viewer's language already. */
    private static Answer<String> said(Kind kind, Problem problem) {
        String field =
                problem.errors().isEmpty() ? null : problem.errors().get(0).field();
        return Answer.refused(new Refusal(kind, "kept.link.said", List.of(problem.detail()), field, null));
    }

    private static Answer<String> refused(Kind kind, String messageKey) {
        return Answer.refused(Refusal.of(kind, messageKey));
    }

    private static @Nullable Problem problem(String body) {
        try {
            return Problem.read(Json.parse(body));
        } catch (MalformedJsonException e) {
            return null;
        }
    }
}
