package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.house.GoalJson;
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

/**
 * Confluence pages a goal can be bound to.
 *
 * <p>Confluence is asked as the caller, who hears with 403 and a link when it first has to be allowed to; 502 when it
 * was not reached, 503 when no Confluence is linked.
 */
@Path("strategy-pages")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class StrategyPageResource {

    /**
     * At most 20 pages, the best match first.
     *
     * @param text words of a title
     */
    @GET
    @Shape(value = GoalJson.StrategyPageJson.class, list = true)
    public Response strategyPages(@QueryParam("text") List<String> text) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String words = Parameter.TEXT.of(text, checks);
            return checks.whenPassed(
                    () -> Replies.ok(services.jira().pages().find(words), GoalJson.StrategyPageJson::list));
        });
    }
}
