package dev.kept.rest.jira.ledger;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.ledger.EvidenceJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * Whether a project's ledger, and all that was made from it, is as it was written.
 *
 * <p>For those who administer the project. It puts nothing right but takes a while: a POST, so that nothing asks for it
 * in passing.
 */
@Path("verifications")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class VerificationResource {

    /**
     * 200 also when something differs: that is the answer.
     *
     * @param body {@code project}, the key of one project
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(EvidenceJson.VerificationJson.class)
    public Response verify(@Shape(VerificationRequestBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            VerificationRequestBody asked = ShapedBody.read(body, checks, VerificationRequestBody.class);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira().evidence().verify(asked.project()),
                    done -> EvidenceJson.VerificationJson.of(done, services.texts())));
        });
    }
}
