package dev.kept.rest.jira.ledger;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
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
 * Carries out what the rules of the house say about the years, a step with each request.
 *
 * <p>For administrators of Jira, who have to confirm their password. The same is done once a day without being asked.
 */
@Path("upkeeps")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@WebSudoRequired
public class UpkeepResource {

    /**
     * @param body {@code next} as the step before answered it; without it, the first step; 400 when no step answers
     *     that
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(EvidenceJson.UpkeepStepJson.class)
    public Response upkeep(@Shape(NextStepBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            NextStepBody asked = ShapedBody.read(body, checks, NextStepBody.class);
            return checks.whenPassed(() -> Replies.ok(
                    services.audited(
                            () -> AuditMark.of(AuditAction.UPKEEP),
                            () -> services.jira().evidence().upkeep(asked.next())),
                    EvidenceJson.UpkeepStepJson::of));
        });
    }
}
