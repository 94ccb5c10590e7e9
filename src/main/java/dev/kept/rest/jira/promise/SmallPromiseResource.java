package dev.kept.rest.jira.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
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
import java.io.InputStream;

/**
 * The small promises that an issue's comments carry: "back to you by".
 *
 * <p>Each is seen by whoever sees its comment.
 */
@Path("issues/{issueKey}/promises")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class SmallPromiseResource {

    /** Those of comments that the caller may see, the oldest first. */
    @GET
    @Shape(value = CommitmentJson.class, list = true)
    public Response smallPromises(@PathParam("issueKey") String issueKey) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            return checks.whenPassed(
                    () -> Replies.ok(services.jira().commitments().smallPromises(key), CommitmentJson::list));
        });
    }

    /**
     * Makes a small promise. Needs the permission to edit the issue, and to see the comment.
     *
     * @param body {@code commentId}, {@code requester} and {@code date} have to be there; the side is IT when it is not
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = CommitmentJson.class, status = 201)
    public Response backToYou(@PathParam("issueKey") String issueKey, @Shape(SmallPromiseBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            SmallPromiseBody asked = ShapedBody.read(body, checks, SmallPromiseBody.class);
            return checks.whenPassed(() -> Replies.created(
                    services.jira()
                            .changes()
                            .backToYou(
                                    key,
                                    asked.commentId(),
                                    asked.requester(),
                                    asked.date(),
                                    asked.side(),
                                    asked.stepId()),
                    CommitmentJson::of));
        });
    }
}
