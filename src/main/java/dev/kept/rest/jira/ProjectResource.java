package dev.kept.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.Slice;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.partnership.ScoreboardQuery;
import dev.kept.core.scoreboard.Measure;
import dev.kept.link.CommitmentJson;
import dev.kept.link.ExplanationJson;
import dev.kept.rest.BoardParameters;
import dev.kept.rest.Checks;
import dev.kept.rest.CommitmentParameters;
import dev.kept.rest.Replies;
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

/** A project's commitments, and the lists behind the figures of its scoreboard. */
@Path("projects/{projectKey}")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class ProjectResource {

    private static final int PAGE = 50;

    @GET
    @Path("scoreboard/explanation/{measure}")
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
            String place = checks.words("after", after);
            int most = checks.whole("maxResults", maxResults, PAGE, 1, Slice.Request.MOST);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira()
                            .explanations()
                            .explanation(
                                    key, Objects.requireNonNull(figure), query, place.isEmpty() ? null : place, most),
                    ExplanationJson::of));
        });
    }

    @GET
    @Path("commitments")
    public Response commitments(@PathParam("projectKey") String projectKey, @Context UriInfo address) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(projectKey);
            Supplier<CommitmentQuery> query = CommitmentParameters.read(address.getQueryParameters(), checks);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira().commitments().commitments(key, query.get()),
                    page -> CommitmentJson.PageJson.of(page, query.get().maxResults())));
        });
    }
}
