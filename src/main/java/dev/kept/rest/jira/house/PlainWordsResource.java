package dev.kept.rest.jira.house;

import com.atlassian.plugins.rest.api.security.annotation.AnonymousSiteAccess;
import dev.kept.link.house.PlainCheckJson;
import dev.kept.rest.Checks;
import dev.kept.rest.Replies;
import dev.kept.rest.Shape;
import dev.kept.rest.ShapedBody;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;

/** Whether a text explains what it says. Asked by POST, so that no text stands in an address; nothing is changed by it. */
@Path("plain-words/checks")
@Produces(MediaType.APPLICATION_JSON)
@AnonymousSiteAccess
public class PlainWordsResource {

    /** The terms of the organisation's list in a text, and what could be said for those that it does not explain. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Shape(PlainCheckJson.class)
    public Response checkPlainWords(@Shape(PlainTextBody.class) InputStream body) {
        return Replies.forViewer(services -> {
            Checks checks = new Checks(services.texts());
            PlainTextBody asked = ShapedBody.read(body, checks, PlainTextBody.class);
            return checks.whenPassed(() -> Replies.ok(
                    services.jira().plainWords().check(asked.text() == null ? "" : asked.text()), PlainCheckJson::of));
        });
    }
}
