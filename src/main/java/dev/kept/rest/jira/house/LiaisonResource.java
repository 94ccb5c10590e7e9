package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.contact.LiaisonJson;
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

/** How IT and a business function work together, for everybody who is logged in. */
@Path("liaison")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class LiaisonResource {

    /**
     * Of one function.
     *
     * @param function its name, in any spelling
     */
    @GET
    @Shape(LiaisonJson.class)
    public Response liaison(@QueryParam("function") List<String> function) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String name = Parameter.FUNCTION.of(function, checks);
            return checks.whenPassed(() -> Replies.ok(services.jira().liaisons().page(name), LiaisonJson::of));
        });
    }
}
