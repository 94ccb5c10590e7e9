package dev.kept.rest.jira;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.core.backfill.BackfillRequest;
import dev.kept.json.BackfillJson;
import dev.kept.rest.Body;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;

/** Promises read from the history that Jira kept before Kept was there. */
@Path("backfills")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class BackfillResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response run(InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            Body members = Body.read(body, checks, Set.of("project", "source", "dryRun", "timeZone", "asOf"));
            String project = members.key("project");
            BackfillRequest.@Nullable Source source = members.requiredChoice("source", BackfillRequest.Source.class);
            boolean dryRun = members.flag("dryRun", true);
            @Nullable ZoneId zone = members.zoneOrNull("timeZone");
            @Nullable LocalDate asOf = members.dayOrNull("asOf");
            return checks.whenPassed(() -> Replies.ok(
                    services.backfills()
                            .orElseThrow()
                            .run(new BackfillRequest(project, Objects.requireNonNull(source), dryRun, zone, asOf)),
                    BackfillJson::write));
        });
    }
}
