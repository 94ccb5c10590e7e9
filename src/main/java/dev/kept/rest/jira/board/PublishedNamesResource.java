package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.link.board.PublishedNamesJson;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Of which projects something is published, for the other product and for nobody else, see {@link PublishedResource}. */
@Path("published")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class PublishedNamesResource {

    /** Keys, names, and to whom they are open, without any figure. 403 for every request that is not signed. */
    @GET
    @Shape(PublishedNamesJson.class)
    public Response publishedNames(@Context HttpHeaders headers) {
        return Replies.forChannel(
                "GET",
                "published",
                "",
                headers::getHeaderString,
                services ->
                        Replies.ok(PublishedNamesJson.of(services.publications().names())));
    }
}
