package dev.kept.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.link.EvidenceJson;
import dev.kept.rest.Replies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Takes in a ledger that another instance exported. */
@Path("imports")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
@WebSudoRequired
public class ImportResource {

    /** The body is the exported file itself, read as a stream. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response importFrom(InputStream body) {
        return Replies.forViewer(services -> Replies.ok(
                services.jira().transfer().importFrom(body),
                report -> EvidenceJson.ImportJson.of(report, services.texts())));
    }
}
