package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.Map;

/** A body in storage format as a reader would see it, on no page: {@code /rest/api/contentbody/convert/view}. */
final class ConvertResource {
    private final Site site;

    ConvertResource(Site site) {
        this.site = site;
    }

    Response convert(Request request) {
        if (!request.method().equals("POST")) {
            throw WikiRest.notAllowed(request);
        }
        if (request.user().isEmpty()) {
            throw WikiRefusal.of(401, "You must be signed in.");
        }
        JsonNode body = request.json();
        if (!request.variable("to").equals("view")
                || !body.path("representation").asText().equals("storage")) {
            throw WikiRefusal.bad("Only storage is converted here, and only to view");
        }
        String html = site.renderer().html(body.path("value").asText(), Rendering.of(null, "", "", Rendering.DISPLAY));
        return Response.json(Map.of("value", html, "representation", "view"));
    }
}
