package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.house.GoalJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Parameter;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * Shared goals, which everybody who is logged in may see. How many issues carry one is told of those the caller may
 * see.
 */
@Path("goals")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class GoalResource {

    /**
     * At most 20, for a type-ahead.
     *
     * @param text part of a key or name, in any case; everything when absent
     */
    @GET
    @Shape(value = GoalJson.class, list = true)
    public Response goals(@QueryParam("text") List<String> text) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String words = Parameter.TEXT.of(text, checks);
            return checks.whenPassed(() -> Replies.ok(services.jira().choices().goals(words), GoalJson::list));
        });
    }

    /** One goal; 404 when there is none of that key. */
    @GET
    @Path("{goalKey}")
    @Shape(GoalJson.class)
    public Response goal(@PathParam("goalKey") String goalKey) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(goalKey);
            return checks.whenPassed(() -> Replies.ok(services.partnership().goal(key), GoalJson::of));
        });
    }
}
