package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Slice;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.link.board.MapJson;
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

/** The projects that the caller may see, each with the functions that it promised something to. */
@Path("map")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class MapResource {

    /**
     * One page.
     *
     * @param windowDays how many days before today are looked at; see {@link BoardParameters}
     * @param startAt index of the first project, from 0
     * @param maxResults how many, 50 when absent
     */
    @GET
    @Shape(MapJson.class)
    public Response map(
            @QueryParam("windowDays") List<String> windowDays,
            @QueryParam("startAt") List<String> startAt,
            @QueryParam("maxResults") List<String> maxResults) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            ScoreboardQuery query = BoardParameters.read(List.of(), windowDays, checks);
            int start = Parameter.START_AT.of(startAt, checks);
            int most = Parameter.MAX_RESULTS.of(maxResults, checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.partnership().map(query.windowDays(), new Slice.Request(start, most)),
                    map -> MapJson.of(map, most)));
        });
    }
}
