package dev.kept.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.GoalJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** Confluence pages a goal can be bound to. */
@Path("strategy-pages")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class StrategyPageResource {

    @GET
    public Response pages(@QueryParam("text") List<String> text) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String words = checks.words("text", text);
            return checks.whenPassed(() -> Replies.ok(services.jira().pages().find(words), GoalJson.PageJson::list));
        });
    }
}
