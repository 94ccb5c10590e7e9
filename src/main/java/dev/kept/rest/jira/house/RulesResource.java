package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.house.RulesJson;
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
 * The rules of the house: how early a new date must be agreed, and the causes people pick from.
 *
 * <p>For everybody who is logged in; only administrators set them, on their page and not here.
 */
@Path("rules")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class RulesResource {

    /**
     * @param requester to whom the promise is made, whose function may have a calendar of its own; anybody when absent
     */
    @GET
    @Shape(RulesJson.class)
    public Response rules(@QueryParam("requester") List<String> requester) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String name = Parameter.REQUESTER.of(requester, checks);
            return checks.whenPassed(() ->
                    Replies.ok(services.jira().choices().rules(name), rules -> RulesJson.of(rules, services.texts())));
        });
    }
}
