package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.figure.FigureWords;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.link.board.ScoreboardJson;
import dev.kept.rest.BoardParameters;
import dev.kept.rest.Checks;
import dev.kept.rest.Parameter;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * The four pillars of a project. Each product answers as its own pages ask: Jira from the ledger,
 * Confluence over the link.
 *
 * <p>Open to anonymous callers as far as the product is concerned, here and in every resource of ours: the resources
 * themselves refuse whoever is not logged in, so that this refusal is a problem document like all the others.
 */
@Path("projects/{projectKey}/scoreboard")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ScoreboardResource {

    /**
     * The board of one project, its figures with words in the reader's language.
     *
     * @param projectKey a project the caller may browse; else 404
     * @param asOf see {@link BoardParameters}
     * @param windowDays see {@link BoardParameters}
     * @param comingUp how many of the promises that come next are told along, none when absent
     */
    @GET
    @Shape(ScoreboardJson.class)
    public Response scoreboard(
            @PathParam("projectKey") String projectKey,
            @QueryParam("asOf") List<String> asOf,
            @QueryParam("windowDays") List<String> windowDays,
            @QueryParam("comingUp") List<String> comingUp) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            ScoreboardQuery query = BoardParameters.read(asOf, windowDays, checks);
            int next = Parameter.COMING_UP.of(comingUp, checks);
            FigureWords words = new FigureWords(services.texts());
            return checks.whenPassed(() -> next == 0
                    ? Replies.ok(
                            services.partnership().scoreboard(key, query), board -> ScoreboardJson.of(board, words))
                    : Replies.ok(
                            services.partnership().board(key, query), board -> ScoreboardJson.of(board, next, words)));
        });
    }
}
