package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.link.board.PublishedJson;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * What is published of a project, for the other product and for nobody else: it asks for readers without an account here.
 *
 * <p>Hence {@code UnrestrictedAccess}: a call without a person is nobody's, also where the site is closed to strangers. Who
 * may ask is told by the signature of the request alone. Whether there is such a project is not told to anybody else.
 */
@Path("published/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class PublishedResource {

    /**
     * The published figures, and to whom they are open. 403 for every request that is not signed, too old, or came before;
     * 404 alike for a project that is not published and for none.
     *
     * @param projectKey the project's key now, or an earlier one
     */
    @GET
    @Shape(PublishedJson.class)
    public Response published(@PathParam("projectKey") String projectKey, @Context HttpHeaders headers) {
        return Replies.forChannel(
                "GET",
                "published/" + projectKey,
                "",
                headers::getHeaderString,
                services -> Replies.ok(services.published(projectKey), PublishedJson::of));
    }
}
