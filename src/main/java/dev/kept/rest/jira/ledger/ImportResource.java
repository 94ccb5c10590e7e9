package dev.kept.rest.jira.ledger;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.link.ledger.EvidenceJson;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/**
 * Takes in a ledger that another instance exported.
 *
 * <p>For administrators of Jira, who have to confirm their password: an import writes a ledger that others rely on.
 */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@WebSudoRequired
public class ImportResource {

    /**
     * Takes the file in, or refuses it as a whole when a chain is not as it was written.
     *
     * @param body the exported file itself, read as a stream and therefore not bound to the size of other bodies
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(EvidenceJson.ImportReportJson.class)
    public Response importLedger(@Shape(LedgerJson.class) InputStream body) {
        return Replies.forViewer(services -> Replies.ok(
                services.audited(
                        () -> AuditMark.of(AuditAction.IMPORT),
                        () -> services.jira().transfer().importFrom(body)),
                report -> EvidenceJson.ImportReportJson.of(report, services.texts())));
    }
}
