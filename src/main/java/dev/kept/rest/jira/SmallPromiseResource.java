package dev.kept.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import dev.kept.link.CommitmentJson;
import dev.kept.rest.Body;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

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
    public Response promises(@PathParam("issueKey") String issueKey) {
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
    public Response backToYou(@PathParam("issueKey") String issueKey, InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            Body members = Body.read(body, checks, Set.of("commentId", "requester", "date", "side"));
            long comment = members.id("commentId");
            String requester = members.text("requester");
            @Nullable LocalDate date = members.day("date");
            @Nullable Side side = members.choice("side", Side.class);
            return checks.whenPassed(() -> Replies.created(
                    services.jira()
                            .changes()
                            .backToYou(
                                    key,
                                    comment,
                                    requester,
                                    Objects.requireNonNull(date),
                                    Objects.requireNonNullElse(side, Side.IT)),
                    CommitmentJson::of));
        });
    }
}
