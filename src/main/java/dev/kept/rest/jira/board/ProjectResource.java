package dev.kept.rest.jira.board;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.figure.Measure;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.link.board.DepartureJson;
import dev.kept.link.board.ExplanationJson;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.rest.BoardParameters;
import dev.kept.rest.Checks;
import dev.kept.rest.CommitmentParameters;
import dev.kept.rest.Parameter;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * A project's commitments, and the lists behind the figures of its scoreboard.
 *
 * <p>A project the caller may not browse is answered with 404.
 */
@Path("projects/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ProjectResource {

    /**
     * A piece of the list behind a figure. Commitments on issues that the caller may not see keep their row and say
     * nothing, so that list and figure add up.
     *
     * @param measure the code of a figure; another one is 404
     * @param asOf see {@link BoardParameters}
     * @param windowDays see {@link BoardParameters}
     * @param after where the piece starts, as an earlier one said
     * @param maxResults how many rows at most, 50 when absent
     */
    @GET
    @Path("scoreboard/explanation/{measure}")
    @Shape(ExplanationJson.class)
    public Response explanation(
            @PathParam("projectKey") String projectKey,
            @PathParam("measure") String measure,
            @QueryParam("asOf") List<String> asOf,
            @QueryParam("windowDays") List<String> windowDays,
            @QueryParam("after") List<String> after,
            @QueryParam("maxResults") List<String> maxResults) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            @Nullable Measure figure = checks.pathCode(measure, Measure.class);
            ScoreboardQuery query = BoardParameters.read(asOf, windowDays, checks);
            String place = Parameter.AFTER.of(after, checks);
            int most = Parameter.MAX_RESULTS.of(maxResults, checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira()
                            .explanations()
                            .explanation(
                                    key, Objects.requireNonNull(figure), query, place.isEmpty() ? null : place, most),
                    ExplanationJson::of));
        });
    }

    /**
     * A piece of the list of what left the figures of that time, or changed its weight in them. What the caller may not
     * see keeps its row and says nothing, so that list and counts add up.
     *
     * @param asOf see {@link BoardParameters}
     * @param windowDays see {@link BoardParameters}
     * @param after where the piece starts, as an earlier one said
     * @param maxResults how many rows at most, 50 when absent
     */
    @GET
    @Path("departures")
    @Shape(DepartureJson.class)
    public Response departures(
            @PathParam("projectKey") String projectKey,
            @QueryParam("asOf") List<String> asOf,
            @QueryParam("windowDays") List<String> windowDays,
            @QueryParam("after") List<String> after,
            @QueryParam("maxResults") List<String> maxResults) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            ScoreboardQuery query = BoardParameters.read(asOf, windowDays, checks);
            String place = Parameter.AFTER.of(after, checks);
            int most = Parameter.MAX_RESULTS.of(maxResults, checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira().explanations().departures(key, query, place.isEmpty() ? null : place, most),
                    DepartureJson::of));
        });
    }

    /**
     * One page of the project's commitments on issues that the caller may see.
     *
     * @param address whose parameters {@link CommitmentParameters} reads
     */
    @GET
    @Path("commitments")
    @Shape(CommitmentJson.CommitmentPageJson.class)
    public Response commitments(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            Supplier<CommitmentQuery> query = CommitmentParameters.read(address.getQueryParameters(), checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira().commitments().commitments(key, query.get()),
                    page -> CommitmentJson.CommitmentPageJson.of(
                            page, query.get().maxResults())));
        });
    }
}
