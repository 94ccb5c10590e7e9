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
 * Makes states and day cells anew from the ledger, a step with each request.
 *
 * <p>For administrators of Jira, who have to confirm their password. A step is as much as one request should take; any
 * node may do the next, and people go on working meanwhile.
 */
@Path("rebuilds")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@WebSudoRequired
public class RebuildResource {

    /**
     * @param body {@code next} as the step before answered it; without it, the first step; 400 when no step answers
     *     that
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(EvidenceJson.RebuildStepJson.class)
    public Response rebuild(@Shape(NextStepBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            NextStepBody asked = ShapedBody.read(body, checks, NextStepBody.class);
            return checks.whenPassed(() -> Replies.ok(
                    services.audited(
                            () -> AuditMark.of(AuditAction.RECALCULATION),
                            () -> services.jira().evidence().rebuild(asked.next())),
                    EvidenceJson.RebuildStepJson::of));
        });
    }
}
