package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.board.ProjectNamesJson;
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

/** Projects to pick from. Each product offers what its own pages can show to the caller. */
@Path("projects")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ProjectNamesResource {

    /**
     * Projects that the caller may read something of: in Jira those to browse, in Confluence those and the published ones.
     *
     * @param text how the key begins, or what the name holds; all of them when absent
     */
    @GET
    @Shape(ProjectNamesJson.class)
    public Response projects(@QueryParam("text") List<String> text) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String wanted = Parameter.TEXT.of(text, checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.projects().like(wanted), names -> ProjectNamesJson.of(names, services.texts())));
        });
    }
}
