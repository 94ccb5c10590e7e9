package dev.kept.rest.jira.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.backfill.run.Backfills;
import dev.kept.core.backfill.run.Backfills.RunOrder;
import dev.kept.link.promise.BackfillJson.BackfillReportJson;
import dev.kept.link.promise.BackfillJson.BackfillRunJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
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
import java.util.Locale;
import java.util.Objects;

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
    @Shape(BackfillReportJson.class)
    @Shape(value = BackfillRunJson.class, status = 202)
    public Response backfill(@Shape(BackfillRequestBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            BackfillRequestBody asked = ShapedBody.read(body, checks, BackfillRequestBody.class);
            if (asked.jql() == null && asked.project() == null) {
                checks.missing("project");
            } else if (asked.jql() != null && asked.project() != null) {
                checks.wrong("jql", "kept.backfill.error.both");
            }
            return checks.whenPassed(() -> asked.dryRun()
                    ? Replies.ok(
                            backfills(services).count(asked.request()),
                            report -> BackfillReportJson.of(report, services.texts()))
                    : Replies.accepted(
                            services.audited(
                                    () -> AuditMark.of(
                                            AuditAction.HISTORY,
                                            "write",
                                            Objects.requireNonNullElse(asked.project(), "")),
                                    () -> backfills(services).start(asked.request())),
                            BackfillRunJson::of));
        });
    }

    /** A run as it is now. */
    @GET
    @Path("{id}")
    @Shape(BackfillRunJson.class)
    public Response backfillRun(@PathParam("id") String id) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String known = checks.pathKey(id);
            return checks.whenPassed(() -> Replies.ok(backfills(services).run(known), BackfillRunJson::of));
        });
    }

    /** Asks a run to pause, which it does after the page it is at. */
    @POST
    @Path("{id}/pause")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(BackfillRunJson.class)
    public Response pauseBackfill(@PathParam("id") String id, InputStream body) {
        return ask(id, RunOrder.PAUSE, body);
    }

    /** Asks a run to go on. 409 when the state it is in does not allow that; so for the other two. */
    @POST
    @Path("{id}/resume")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(BackfillRunJson.class)
    public Response resumeBackfill(@PathParam("id") String id, InputStream body) {
        return ask(id, RunOrder.RESUME, body);
    }

    /** Asks a run to end. What it has written stays. */
    @POST
    @Path("{id}/cancel")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(BackfillRunJson.class)
    public Response cancelBackfill(@PathParam("id") String id, InputStream body) {
        return ask(id, RunOrder.CANCEL, body);
    }

    private static Response ask(String id, RunOrder order, InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String known = checks.pathKey(id);
            readNothing(body, checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.audited(
                            () -> AuditMark.of(AuditAction.HISTORY, order.name().toLowerCase(Locale.ROOT), known),
                            () -> backfills(services).ask(known, order)),
                    BackfillRunJson::of));
        });
    }

    /** No bytes, or an object without members: clients differ in what they send when there is nothing to say. */
    private static void readNothing(InputStream stream, Checks checks) {
        try {
            PushbackInputStream body = new PushbackInputStream(stream);
            int first = body.read();
            if (first >= 0) {
                body.unread(first);
                ShapedBody.read(body, checks, NoMembersBody.class);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The body broke off", e);
        }
    }

    private static Backfills backfills(RestServices services) {
        return services.jira().backfills();
    }
}
