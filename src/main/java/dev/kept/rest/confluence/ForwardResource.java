package dev.kept.rest.confluence;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.figure.Measure;
import dev.kept.link.TrackerApi;
import dev.kept.rest.BodyText;
import dev.kept.rest.Checks;
import dev.kept.rest.ForwardedPath;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;

/**
 * Hands requests on to Jira, which keeps the promises, as the person who asks, and Jira's answer back. Only requests that
 * Jira's resources know are handed on: these paths, the parameters of {@link ForwardedPath}, GET and POST, a body of JSON
 * that is not longer than Jira would read. What is wrong with them is for Jira to say. The scoreboard is not among them.
 *
 * <p>Whether a person may read or write something is never decided here: Jira is asked as that person.
 */
@Path("/")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ForwardResource {

    /** One pattern, because nothing differs between these paths. The classes in {@code rest.jira} answer them. */
    private static final String READ =
            "{path: portfolio|map|goals|goals/[^/]+|guides|liaison|partnership|requesters|review|rules"
                    + "|projects/[^/]+/(commitments|departures)|issues/[^/]+/commitment/timeline|commitments/[^/]+}";

    private static final String WRITTEN =
            "{path: issues/[^/]+/commitment/steps|issues/[^/]+/commitment/parts|commitments/[^/]+/(steps|requests)"
                    + "|plain-words/checks}";
    private static final String READ_AND_WRITTEN = "{path: issues/[^/]+/commitment|issues/[^/]+/promises}";

    /**
     * Asks Jira for what this address means there; the answer comes with Jira's status.
     *
     * @param address of this request, whose path and query are written anew
     */
    @GET
    @Path(READ)
    public Response read(@Context UriInfo address) {
        return Replies.forViewer(services -> ask(address, services, new Checks(services.texts())));
    }

    /** Which figures there are is known on this side too, so that another one leads nowhere here as it does in Jira. */
    @GET
    @Path("projects/{projectKey}/scoreboard/explanation/{measure}")
    public Response explanation(@PathParam("measure") String measure, @Context UriInfo address) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            checks.pathCode(measure, Measure.class);
            return ask(address, services, checks);
        });
    }

    /** The same for paths that can also be written to. */
    @GET
    @Path(READ_AND_WRITTEN)
    public Response readPromises(@Context UriInfo address) {
        return read(address);
    }

    /** As {@link #write}, for paths that can also be read. */
    @POST
    @Path(READ_AND_WRITTEN)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response writePromises(@Context UriInfo address, InputStream body) {
        return write(address, body);
    }

    /**
     * Hands a step on. It is sent once: a failure after sending does not tell whether the step was taken.
     *
     * @param body at most 64 KiB in UTF-8; otherwise 400, and nothing is sent
     */
    @POST
    @Path(WRITTEN)
    @Consumes(MediaType.APPLICATION_JSON)
    public Response write(@Context UriInfo address, InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String path = ForwardedPath.of(address, checks);
            String json = BodyText.text(body, checks);
            return checks.whenPassed(() -> Replies.handedBack(tracker(services).post(path, json)));
        });
    }

    private static Response ask(UriInfo address, RestServices services, Checks checks) {
        String path = ForwardedPath.of(address, checks);
        return checks.whenPassed(() -> Replies.handedBack(tracker(services).get(path)));
    }

    /** Always there in Confluence, the only product that has this resource. */
    private static TrackerApi tracker(RestServices services) {
        return services.tracker().orElseThrow();
    }
}
