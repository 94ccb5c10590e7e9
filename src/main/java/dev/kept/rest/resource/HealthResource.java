package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.core.Refusal;
import dev.kept.core.health.HealthReport;
import dev.kept.core.health.HealthState;
import dev.kept.link.house.HealthJson;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How Kept is in this product, for its administrators and their monitoring. Confluence answers for itself.
 *
 * <p>Hence {@code UnrestrictedAccess}: a monitoring tool has no account. It brings the key that an administrator made for it;
 * whoever brings none has to be an administrator.
 */
@Path("health")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class HealthResource {

    /** A header, because addresses stand in logs. */
    private static final String KEY = "X-Kept-Health-Key";

    private static final Logger LOG = LoggerFactory.getLogger(HealthResource.class);

    /** 200 while it works, also where something is off or should be looked at; 503 when something does not work. */
    @GET
    @Shape(HealthJson.class)
    @Shape(value = HealthJson.class, status = 503)
    public Response health(@Context HttpHeaders headers) {
        String key = headers.getHeaderString(KEY);
        return key == null ? Replies.forViewer(HealthResource::asked) : monitored(RestServices.current(), key);
    }

    private static Response asked(RestServices services) {
        return services.administrator().getAsBoolean()
                ? told(services, services.health().report(HealthResource::unread))
                : Replies.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.admin.forbidden"));
    }

    private static Response monitored(RestServices services, String key) {
        Optional<HealthReport> report = services.health().report(key, HealthResource::unread);
        return report.map(known -> told(services, known))
                .orElseGet(() -> Replies.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.health.error.key")));
    }

    private static Response told(RestServices services, HealthReport report) {
        HealthJson json = HealthJson.of(report, services.health().features(), services.texts());
        return report.state() == HealthState.ILL ? Replies.unavailable(json) : Replies.ok(json);
    }

    private static void unread(String incident, RuntimeException failure) {
        LOG.error("The health of Kept could not be read, incident {}", incident, failure);
    }
}
