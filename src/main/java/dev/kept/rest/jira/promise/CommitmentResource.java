package dev.kept.rest.jira.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import dev.kept.rest.StepBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;

/**
 * One commitment by its own id, whether an issue or a comment carries it.
 *
 * <p>Whoever may not see its issue, or the comment, gets 404.
 */
@Path("commitments/{commitmentId}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class CommitmentResource {

    /** The commitment as it is now. */
    @GET
    @Shape(CommitmentJson.class)
    public Response commitmentById(@PathParam("commitmentId") String commitmentId) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String id = checks.pathKey(commitmentId);
            return checks.whenPassed(
                    () -> Replies.ok(services.jira().commitments().find(id), CommitmentJson::of));
        });
    }

    /**
     * Takes a step, and answers what the ledger holds afterwards. Needs the permission to edit the issue; a contact of
     * the requester who may see it may answer. 409 when its present state does not allow the step.
     *
     * @param body the step, as {@link StepBody} reads it
     */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(CommitmentJson.class)
    public Response takeStepOn(
            @PathParam("commitmentId") String commitmentId, @Shape(StepBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String id = checks.pathKey(commitmentId);
            @Nullable Step step = StepBody.read(body, checks);
            return checks.whenPassed(() ->
                    Replies.ok(services.jira().changes().takeOn(id, Objects.requireNonNull(step)), CommitmentJson::of));
        });
    }

    /**
     * Asks the requester's contacts by mail for their answer. Needs the permission to edit the issue.
     *
     * @param body {@code restricted} has to be true where a security level hides the issue
     */
    @POST
    @Path("requests")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(CommitmentJson.AskedJson.class)
    public Response ask(@PathParam("commitmentId") String commitmentId, @Shape(AskBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String id = checks.pathKey(commitmentId);
            AskBody asked = ShapedBody.read(body, checks, AskBody.class);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira()
                            .changes()
                            .ask(id, Objects.requireNonNull(asked).restricted()),
                    CommitmentJson.AskedJson::of));
        });
    }
}
