package dev.kept.rest.jira.ledger;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.core.evidence.WitnessedHead;
import dev.kept.link.ledger.WitnessJson;
import dev.kept.rest.BodyText;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.RestServices;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * Exchanges seals with the other product, which keeps them as a witness.
 *
 * <p>Hence {@code UnrestrictedAccess}: no person asks. Who may is told by the signature of the request alone.
 */
@Path("witness")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class WitnessResource {

    private static final String PATH = "witness";

    /** Takes what was seen and answers the seals as they are; 403 for every request that is not signed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(WitnessJson.class)
    public Response witness(@Shape(WitnessSeenBody.class) InputStream body, @Context HttpHeaders headers) {
        Checks unread = new Checks(RestServices.current().texts());
        String text = BodyText.text(body, unread);
        return Replies.forChannel("POST", PATH, text, headers::getHeaderString, services -> {
            Checks checks = new Checks(RestServices.current().texts());
            WitnessSeenBody asked = ShapedBody.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), checks, WitnessSeenBody.class);
            List<WitnessedHead> seen = WitnessedHead.read(Objects.requireNonNullElse(asked.seen(), ""))
                    .orElse(null);
            if (seen == null) {
                checks.wrong("seen", "kept.rest.invalid.json");
                return checks.whenPassed(() -> Replies.ok(List.of()));
            }
            return checks.whenPassed(
                    () -> Replies.ok(WitnessJson.of(services.witness().told(seen))));
        });
    }
}
