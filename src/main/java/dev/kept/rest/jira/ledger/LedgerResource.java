package dev.kept.rest.jira.ledger;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import com.atlassian.sal.api.websudo.WebSudoRequired;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.csv.LedgerCsv;
import dev.kept.link.ledger.LedgerJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.io.OutputStream;
import java.util.function.BiConsumer;

/**
 * A project's ledger to take away, written while it is read. Holds no person.
 *
 * <p>For administrators of Jira, who have to confirm their password: it tells of every issue of the project, also of those
 * that some may not see.
 */
@Path("projects/{projectKey}")
@AnonymousSiteAccess
@WebSudoRequired
public class LedgerResource {

    /**
     * Everything another instance needs to take it in. Without an extension, because the products' REST layer reads
     * {@code .json} as a wish for that type and takes it away.
     */
    @GET
    @Path("ledger")
    @Shape(LedgerJson.class)
    public Response exportLedger(@PathParam("projectKey") String projectKey) {
        return file(projectKey, "application/json", "ledger.json", LedgerJson::write);
    }

    /** A row for each event. */
    @GET
    @Path("ledger.csv")
    @Shape(String.class)
    public Response exportEvents(@PathParam("projectKey") String projectKey) {
        return file(projectKey, "text/csv;charset=UTF-8", "ledger.csv", LedgerCsv::events);
    }

    /** A row for each commitment, as it is now. */
    @GET
    @Path("commitments.csv")
    @Shape(String.class)
    public Response exportCommitments(@PathParam("projectKey") String projectKey) {
        return file(projectKey, "text/csv;charset=UTF-8", "commitments.csv", LedgerCsv::states);
    }

    /** The file is named after the project's present key, not after the one in the address. */
    private static Response file(
            String projectKey, String type, String name, BiConsumer<ProjectExport, OutputStream> write) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            return checks.whenPassed(() -> Replies.file(
                    services.audited(
                            () -> AuditMark.of(AuditAction.EXPORT, key, name),
                            () -> services.jira().transfer().export(key)),
                    type,
                    ledger -> ledger.head().projectKey() + "-" + name,
                    write));
        });
    }
}
