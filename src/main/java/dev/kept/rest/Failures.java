package dev.kept.rest;

import dev.kept.core.DatabaseFault;
import dev.kept.core.Incident;
import dev.kept.core.host.FeatureOffException;
import dev.kept.link.Problem;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What to tell a caller when something was thrown.
 *
 * <p>Nothing of an exception reaches the caller, neither message nor stack trace: an incident has a number that is
 * answered and logged, so that an administrator finds the one by the other.
 */
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private static final int FIRST_ERROR = 400;
    private static final int FIRST_SERVER_ERROR = 500;
    private static final int SERVICE_UNAVAILABLE = 503;

    private Failures() {}

    /**
     * What the REST layer throws to say 404, 405, 406 or 415 keeps its status; what the product has no service for is
     * refused with its sentence; all else is an incident of ours.
     *
     * @return problem details; a redirect of the REST layer stays what it is
     */
    public static Response response(Throwable thrown) {
        if (thrown instanceof FeatureOffException off) {
            return Replies.refused(off.refusal());
        }
        if (thrown instanceof WebApplicationException known) {
            int status = known.getResponse().getStatus();
            if (status < FIRST_ERROR) {
                return known.getResponse();
            }
            if (status < FIRST_SERVER_ERROR) {
                return refusal(known.getResponse());
            }
        }
        String incident = Incident.fresh();
        LOG.error("A request failed, incident {}", incident, thrown);
        if (DatabaseFault.in(thrown)) {
            String later = text("kept.rest.database", "The database did not answer. Incident: " + incident, incident);
            return Replies.problem(new Problem(
                    "database",
                    text("kept.rest.problem.database", "Database fault"),
                    SERVICE_UNAVAILABLE,
                    later,
                    List.of(),
                    null));
        }
        String detail = text("kept.rest.incident", "This did not work. Incident: " + incident, incident);
        return Replies.problem(new Problem(
                "incident",
                text("kept.rest.problem.incident", "Internal error"),
                FIRST_SERVER_ERROR,
                detail,
                List.of(),
                null));
    }

    /** 400 that names each parameter that nobody reads; 401 for whoever is not logged in, as everywhere; or nothing. */
    public static Optional<Response> unknownParameters(Set<String> sent, Set<String> known) {
        Checks checks = RestServices.installed()
                .map(services -> new Checks(services.texts()))
                .orElse(null);
        if (checks == null) {
            return Optional.empty();
        }
        checks.known(sent, known);
        return checks.passed()
                ? Optional.empty()
                : Optional.of(Replies.forViewer(services -> checks.whenPassed(() -> Replies.ok(Set.of()))));
    }

    /** Keeps of the layer's answer the status and the methods that are allowed, which RFC 9110 asks of a 405. */
    private static Response refusal(Response known) {
        int status = known.getStatus();
        String reason = known.getStatusInfo().getReasonPhrase();
        String kind =
                switch (status) {
                    case 404 -> "no_such_path";
                    case 405 -> "method_not_allowed";
                    case 406 -> "not_acceptable";
                    case 415 -> "unsupported_media_type";
                    default -> "http_" + status;
                };
        String title = kind.startsWith("http_") ? reason : text(Replies.PROBLEMS.key(kind), reason);
        Problem problem = new Problem(kind, title, status, title, List.of(), null);
        Response.ResponseBuilder reply = Response.fromResponse(Replies.problem(problem));
        if (known.getHeaderString(HttpHeaders.ALLOW) != null) {
            reply.header(HttpHeaders.ALLOW, known.getHeaderString(HttpHeaders.ALLOW));
        }
        return reply.build();
    }

    /** The text, or plain English while the plugin has not started. */
    private static String text(String key, String otherwise, String... arguments) {
        return RestServices.installed()
                .map(services -> services.texts().text(key, arguments))
                .orElse(otherwise);
    }
}
