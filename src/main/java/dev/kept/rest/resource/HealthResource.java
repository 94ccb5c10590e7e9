package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.AdminOnly;
import dev.kept.core.Refusal;
import dev.kept.link.HealthJson;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** What of Kept is on in this product, for its administrators and their monitoring. Confluence answers for itself. */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
@AdminOnly
public class HealthResource {

    /** 200 also where something is off: the plugin answers, and the answer says what. */
    @GET
    @Shape(HealthJson.class)
    public Response health() {
        return Replies.forViewer(services -> services.administrator().getAsBoolean()
                ? Replies.ok(HealthJson.of(services.health().now(), services.texts()))
                : Replies.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.admin.forbidden")));
    }
}
