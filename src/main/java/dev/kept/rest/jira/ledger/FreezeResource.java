package dev.kept.rest.jira.ledger;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Nullable;
import dev.kept.link.ListJson;
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
import java.time.LocalDate;
import java.util.List;

/** What a function's guide says of a day for which somebody is about to promise. A hint: nothing is refused because of it. */
@Path("guides/freezes")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class FreezeResource {

    /**
     * A sentence for each freeze of the function that has the day.
     *
     * @param function to whom something would be promised
     * @param date for which day; none is told without one
     */
    @GET
    @Shape(value = String.class, list = true)
    public Response freezes(@QueryParam("function") List<String> function, @QueryParam("date") List<String> date) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String name = Parameter.FUNCTION.of(function, checks);
            @Nullable LocalDate day = Parameter.DATE.of(date, checks);
            return checks.whenPassed(() -> Replies.ok(ListJson.ofNames(
                    day == null || name.isEmpty()
                            ? List.of()
                            : services.jira().freezes().sentences(name, day))));
        });
    }
}
