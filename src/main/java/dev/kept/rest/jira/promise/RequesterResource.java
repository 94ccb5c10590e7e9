package dev.kept.rest.jira.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.ListJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Parameter;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** To whom promises were made before: names of business functions, for type-ahead. */
@Path("requesters")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class RequesterResource {

    /**
     * At most 20, functions and names used before.
     *
     * @param prefix how they begin, in any case; the first ones when absent
     */
    @GET
    @Shape(value = String.class, list = true)
    public Response requesters(@QueryParam("prefix") List<String> prefix) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String words = Parameter.PREFIX.of(prefix, checks);
            return checks.whenPassed(() -> Replies.ok(services.jira().choices().requesters(words), ListJson::ofNames));
        });
    }
}
