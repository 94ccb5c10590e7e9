package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.UnrestrictedAccess;
import dev.kept.core.goal.page.PageLook;
import dev.kept.core.goal.page.PageWatch;
import dev.kept.link.house.GoalPagesJson;
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

/**
 * Asks the other product about goals' pages, and hears what it found.
 *
 * <p>Hence {@code UnrestrictedAccess}: no person asks. Who may is told by the signature of the request alone.
 */
@Path("goal-pages")
@Produces(MediaType.APPLICATION_JSON)
@UnrestrictedAccess
public class GoalPagesResource {

    private static final String PATH = "goal-pages";

    /** Takes what was found and answers the pages to look at; 403 for every request that is not signed. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(GoalPagesJson.class)
    public Response goalPages(@Shape(FoundPagesBody.class) InputStream body, @Context HttpHeaders headers) {
        Checks unread = new Checks(RestServices.current().texts());
        String text = BodyText.text(body, unread);
        return Replies.forChannel("POST", PATH, text, headers::getHeaderString, services -> {
            Checks checks = new Checks(RestServices.current().texts());
            FoundPagesBody sent = ShapedBody.read(
                    new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), checks, FoundPagesBody.class);
            PageWatch pages = services.pageWatch();
            String found = sent.found();
            List<PageLook> looks =
                    found == null ? List.of() : PageLook.read(found).orElse(null);
            if (looks == null) {
                checks.wrong("found", "kept.rest.invalid.json");
            }
            return checks.whenPassed(() -> {
                if (found != null && looks != null) {
                    pages.found(looks);
                }
                return Replies.ok(GoalPagesJson.of(pages.asked()));
            });
        });
    }
}
