package dev.kept.rest.jira.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import dev.kept.link.promise.PrecedentsJson;
import dev.kept.rest.Checks;
import dev.kept.rest.JiraServices;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * What the record says to whoever promises something on an issue, and what is there and what is missing. Needs no more than to
 * see the issue.
 */
@Path("issues/{issueKey}/precedents")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PrecedentResource {

    /**
     * Of promises of the issue's project that are like the one it carries, or like one that would be made today.
     *
     * @param date for which it would be promised; the promise on the issue is meant when absent, and the others are not read
     * @param side who would promise it, IT when absent
     * @param band how large it would be, small when absent
     * @param requester to whom it would be promised; nobody yet when absent
     */
    @GET
    @Shape(PrecedentsJson.class)
    public Response precedents(
            @PathParam("issueKey") String issueKey,
            @QueryParam("date") List<String> date,
            @QueryParam("side") List<String> side,
            @QueryParam("band") List<String> band,
            @QueryParam("requester") List<String> requester) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            @Nullable LocalDate day = Parameter.DATE.of(date, checks);
            Side promising = Objects.requireNonNullElse(Parameter.PROVIDER.of(side, checks), Side.IT);
            SizeBand size = Objects.requireNonNullElse(Parameter.BAND.of(band, checks), SizeBand.SMALL);
            String other = Parameter.REQUESTER.of(requester, checks);
            JiraServices jira = services.jira();
            return checks.whenPassed(() -> day == null
                    ? Replies.ok(
                            jira.choices().precedents(key),
                            past -> PrecedentsJson.of(past, List.of(), services.texts()))
                    : Replies.ok(
                            jira.choices().precedents(key, promising, size, day).flatMap(past -> jira.preparations()
                                    .points(key, promising, other, day)
                                    .map(points -> PrecedentsJson.of(past, points, services.texts()))),
                            told -> told));
        });
    }
}
