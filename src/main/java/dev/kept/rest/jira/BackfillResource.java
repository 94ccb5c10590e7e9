package dev.kept.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.core.backfill.BackfillRequest.Source;
import dev.kept.core.backfill.Scope;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.backfill.run.Backfills.Order;
import dev.kept.link.BackfillJson;
import dev.kept.rest.Body;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/**
 * Promises read from the history that Jira kept before Kept was there.
 *
 * <p>A project's history is for those who administer the project, that of a query for administrators of Jira; so are
 * the runs.
 */
@Path("backfills")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class BackfillResource {

    private static final Set<String> MEMBERS =
            Set.of("project", "jql", "source", "dryRun", "timeZone", "asOf", "requester");

    /**
     * Counts at once, or begins a run: a count is what happens unless {@code dryRun} is false, so that nobody writes by
     * mistake.
     *
     * @param body either {@code project} or {@code jql}, both together are refused with 400; {@code source}; and what
     *     else is in the description
     * @return 200 with the counts, or 202 with the run
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            Body members = Body.read(body, checks, MEMBERS);
            Scope scope = scope(members, checks);
            @Nullable Source source = members.requiredChoice("source", Source.class);
            boolean dryRun = members.flag("dryRun", true);
            @Nullable ZoneId zone = members.zoneOrNull("timeZone");
            @Nullable LocalDate asOf = members.dayOrNull("asOf");
            @Nullable String requester = members.textOrNull("requester");
            return checks.whenPassed(() -> {
                BackfillRequest request =
                        new BackfillRequest(scope, Objects.requireNonNull(source), zone, asOf, requester);
                return dryRun
                        ? Replies.ok(
                                backfills(services).count(request), report -> BackfillJson.of(report, services.texts()))
                        : Replies.accepted(backfills(services).start(request), BackfillJson.RunJson::of);
            });
        });
    }

    /** A run as it is now. */
    @GET
    @Path("{id}")
    public Response get(@PathParam("id") String id) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String known = checks.pathKey(id);
            return checks.whenPassed(() -> Replies.ok(backfills(services).run(known), BackfillJson.RunJson::of));
        });
    }

    /** Asks a run to pause, which it does after the page it is at. */
    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response pause(@PathParam("id") String id, InputStream body) {
        return ask(id, Order.PAUSE, body);
    }

    /** Asks a run to go on. 409 when the state it is in does not allow that; so for the other two. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response resume(@PathParam("id") String id, InputStream body) {
        return ask(id, Order.RESUME, body);
    }

    /** Asks a run to end. What it has written stays. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response cancel(@PathParam("id") String id, InputStream body) {
        return ask(id, Order.CANCEL, body);
    }

    private static Response ask(String id, Order order, InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String known = checks.pathKey(id);
            readNothing(body, checks);
            return checks.whenPassed(() -> Replies.ok(backfills(services).ask(known, order), BackfillJson.RunJson::of));
        });
    }

    /** No bytes, or an object without members: clients differ in what they send when there is nothing to say. */
    private static void readNothing(InputStream stream, Checks checks) {
        try {
            PushbackInputStream body = new PushbackInputStream(stream);
            int first = body.read();
            if (first >= 0) {
                body.unread(first);
                Body.read(body, checks, Set.of());
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The body broke off", e);
        }
    }

    /** Either a query or a project, which has to be there when there is no query. */
    private static Scope scope(Body members, Checks checks) {
        @Nullable String jql = members.textOrNull("jql");
        if (jql == null) {
            return new Scope.OfProject(members.key("project"));
        }
        if (members.textOrNull("project") != null) {
            checks.wrong("jql", "kept.backfill.error.both");
        }
        return new Scope.OfQuery(jql);
    }

    private static Backfills backfills(RestServices services) {
        return services.jira().backfills();
    }
}
