package dev.kept.rest.resource;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.CommitmentTerms;
import dev.kept.core.commitment.Side;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Step;
import dev.kept.json.CommitmentJson;
import dev.kept.rest.Body;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The commitment an issue carries. Writes take JSON only, which no form of another site can send. */
@Path("issues/{issueKey}/commitment")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class IssueResource {

    @GET
    public Response commitment(@PathParam("issueKey") String issueKey) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            return checks.whenPassed(() -> services.partnership()
                    .commitment(key)
                    .fold(found -> shown(found, key), refusal -> Replies.refused(refusal)));
        });
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response make(@PathParam("issueKey") String issueKey, InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            Body members = Body.read(body, checks, Set.of("requester", "date", "size", "side"));
            String requester = members.text("requester");
            @Nullable LocalDate date = members.day("date");
            double size = members.number("size", CommitmentTerms.USUAL_SIZE);
            @Nullable Side side = members.choice("side", Side.class);
            return checks.whenPassed(() -> Replies.created(
                    services.partnership()
                            .make(
                                    key,
                                    new CommitmentTerms(
                                            requester,
                                            Objects.requireNonNull(date),
                                            size,
                                            Objects.requireNonNullElse(side, Side.IT))),
                    CommitmentJson::write));
        });
    }

    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response take(@PathParam("issueKey") String issueKey, InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            Body members = Body.read(body, checks, Set.of("kind", "date", "requesterAgreed", "words"));
            Step.@Nullable Kind kind = members.requiredChoice("kind", Step.Kind.class);
            @Nullable LocalDate date = kind == Step.Kind.CHANGE_DATE ? members.day("date") : members.dayOrNull("date");
            boolean agreed = members.flag("requesterAgreed", false);
            @Nullable String words = members.lines("words");
            return checks.whenPassed(() -> Replies.ok(
                    services.partnership().take(key, new Step(Objects.requireNonNull(kind), date, agreed, words)),
                    CommitmentJson::write));
        });
    }

    private static Response shown(Optional<CommitmentView> found, String issueKey) {
        return found.map(commitment -> Replies.ok(CommitmentJson.write(commitment)))
                .orElseGet(() -> Replies.none("no_commitment", "kept.rest.noCommitment", issueKey));
    }
}
