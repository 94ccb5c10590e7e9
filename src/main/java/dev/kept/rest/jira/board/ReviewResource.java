package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.partnership.ProjectKeys;
import dev.kept.core.review.ReviewAsked;
import dev.kept.link.contact.ReviewAgendaJson;
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

/** What a business function and IT talk about when they meet, as whoever asks may see it. */
@Path("review")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ReviewResource {

    /**
     * The agenda of one function.
     *
     * @param function its name, in any spelling
     * @param projects keys with commas between them; all when nothing is said
     * @param since the day of the last review
     */
    @GET
    @Shape(ReviewAgendaJson.class)
    public Response reviewAgenda(
            @QueryParam("function") List<String> function,
            @QueryParam("projects") List<String> projects,
            @QueryParam("since") List<String> since) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            ReviewAsked asked = new ReviewAsked(
                    Parameter.FUNCTION.of(function, checks),
                    ProjectKeys.of(Parameter.PROJECTS.of(projects, checks)),
                    Parameter.SINCE.of(since, checks));
            return checks.whenPassed(() -> Replies.ok(services.jira().reviews().agenda(asked), ReviewAgendaJson::of));
        });
    }
}
