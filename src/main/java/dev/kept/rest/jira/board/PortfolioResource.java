package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Slice;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.link.board.PortfolioJson;
import dev.kept.rest.BoardParameters;
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

/**
 * The projects that the caller may see, side by side.
 *
 * <p>In order of name; figures do not sort them, because means of few promises would.
 */
@Path("portfolio")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PortfolioResource {

    /**
     * One page. Estimates lean on all projects the caller may see, so they can differ between readers.
     *
     * @param asOf see {@link BoardParameters}
     * @param windowDays see {@link BoardParameters}
     * @param startAt index of the first project, from 0
     * @param maxResults how many, 50 when absent
     */
    @GET
    @Shape(PortfolioJson.class)
    public Response portfolio(
            @QueryParam("asOf") List<String> asOf,
            @QueryParam("windowDays") List<String> windowDays,
            @QueryParam("startAt") List<String> startAt,
            @QueryParam("maxResults") List<String> maxResults) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            ScoreboardQuery query = BoardParameters.read(asOf, windowDays, checks);
            int start = Parameter.START_AT.of(startAt, checks);
            int most = Parameter.MAX_RESULTS.of(maxResults, checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.partnership().portfolio(query, new Slice.Request(start, most)),
                    board -> PortfolioJson.of(board, most)));
        });
    }
}
