package dev.kept.rest.jira.promise;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.commitment.Step;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.link.promise.CommitmentJson;
import dev.kept.link.promise.TimelineEntryJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import dev.kept.rest.StepBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.Objects;
import java.util.Optional;

/**
 * The commitment an issue carries. Writes take JSON only, which no form of another site can send.
 *
 * <p>An issue the caller may not see is answered with 404, like one that does not exist. Reading needs no more than to
 * see it; writing needs the permission to edit it, but an answer may also come from a contact of the requester.
 */
@Path("issues/{issueKey}/commitment")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class IssueResource {

    /** The issue's commitment; 404 of the kind {@code no_commitment} when it carries none. */
    @GET
    @Shape(CommitmentJson.class)
    public Response commitment(@PathParam("issueKey") String issueKey) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            return checks.whenPassed(() -> services.jira()
                    .commitments()
                    .commitment(key)
                    .fold(found -> shown(found, key), refusal -> Replies.refused(refusal)));
        });
    }

    /**
     * Makes a promise, or puts a date on the table when somebody is named who proposes it. 409 when the issue cannot
     * carry one now, for example because it carries an open one.
     *
     * @param body {@code requester} and {@code date} have to be there; the size is usual and the side IT when they are
     *     not
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = CommitmentJson.class, status = 201)
    public Response makeCommitment(@PathParam("issueKey") String issueKey, @Shape(TermsBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            TermsBody asked = ShapedBody.read(body, checks, TermsBody.class);
            return checks.whenPassed(() -> Replies.created(
                    asked.proposer() == null
                            ? services.jira().changes().make(key, asked.terms(), asked.stepId())
                            : services.jira().changes().offer(key, asked.terms(), asked.proposer(), asked.stepId()),
                    CommitmentJson::of));
        });
    }

    /**
     * Takes a step, and answers what the ledger holds afterwards. 409 when the present state does not allow it.
     *
     * @param body the step, as {@link StepBody} reads it
     */
    @POST
    @Path("steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(CommitmentJson.class)
    public Response takeStep(@PathParam("issueKey") String issueKey, @Shape(StepBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            @Nullable Step step = StepBody.read(body, checks);
            return checks.whenPassed(() ->
                    Replies.ok(services.jira().changes().take(key, Objects.requireNonNull(step)), CommitmentJson::of));
        });
    }

    /** What happened, the first event first; empty when the issue carries no commitment. Holds no person. */
    @GET
    @Path("timeline")
    @Shape(value = TimelineEntryJson.class, list = true)
    public Response timeline(@PathParam("issueKey") String issueKey) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            return checks.whenPassed(
                    () -> Replies.ok(services.jira().commitments().timeline(key), TimelineEntryJson::list));
        });
    }

    /**
     * Splits the commitment; every part's issue has to be editable, too.
     *
     * @param body the parts, at most 200, each with its issue
     * @return 201 with the whole and then its parts
     */
    @POST
    @Path("parts")
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(value = CommitmentJson.class, list = true, status = 201)
    public Response split(@PathParam("issueKey") String issueKey, @Shape(PartsBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String key = checks.pathKey(issueKey);
            PartsBody asked = ShapedBody.read(body, checks, PartsBody.class);
            return checks.whenPassed(() -> Replies.created(
                    services.jira().changes().split(key, asked.planned(), asked.stepId()), CommitmentJson::list));
        });
    }

    /** An issue without a commitment is no mistake of the caller's, so it has a kind of its own. */
    private static Response shown(Optional<CommitmentView> found, String issueKey) {
        return found.map(commitment -> Replies.ok(CommitmentJson.of(commitment)))
                .orElseGet(() -> Replies.none("no_commitment", "kept.rest.noCommitment", issueKey));
    }
}
