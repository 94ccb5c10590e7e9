package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.core.Answer;
import dev.kept.core.guide.ShownGuide;
import dev.kept.link.contact.FunctionGuideJson;
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

/** What business functions tell IT about themselves, for everybody who is logged in. Their contacts write it elsewhere. */
@Path("guides")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class GuideResource {

    /**
     * Of every function, also of those without a guide; or of one.
     *
     * @param function its name, in any spelling; all when absent
     */
    @GET
    @Shape(value = FunctionGuideJson.class, list = true)
    public Response guides(@QueryParam("function") List<String> function) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            String name = Parameter.FUNCTION.of(function, checks);
            return checks.whenPassed(() -> {
                Answer<List<ShownGuide>> guides = name.isEmpty()
                        ? services.jira().guides().guides()
                        : services.jira().guides().guide(name).map(List::of);
                return Replies.ok(guides, FunctionGuideJson::list);
            });
        });
    }
}
