package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.ArrayList;
import java.util.List;

/** Labels of a page: {@code /rest/api/content/{id}/label}. */
final class LabelResource {

    private final Site site;
    private final ContentJson json;

    LabelResource(Site site) {
        this.site = site;
        this.json = new ContentJson(site);
    }

    Response collection(Request request) {
        long id = WikiRest.id(request);
        Viewer viewer = site.viewer(request);
        return switch (request.method()) {
            case "GET" -> list(request, site.edits().visible(viewer, id));
            case "POST" -> list(request, site.edits().addLabels(viewer, id, names(request.json())));
            case "DELETE" -> {
                String name = request.parameter("name").orElseThrow(() -> WikiRefusal.bad("A name is needed: name"));
                site.edits().removeLabel(viewer, id, name);
                yield Response.empty(204);
            }
            default -> throw WikiRest.notAllowed(request);
        };
    }

    Response one(Request request) {
        if (!request.method().equals("DELETE")) {
            throw WikiRest.notAllowed(request);
        }
        site.edits().removeLabel(site.viewer(request), WikiRest.id(request), request.variable("name"));
        return Response.empty(204);
    }

    private Response list(Request request, WikiPage page) {
        return Response.json(json.withBase(json.labels(page, Paging.of(request))));
    }

    private static List<String> names(JsonNode body) {
        List<String> names = new ArrayList<>();
        for (JsonNode label : body.isArray() ? body : List.of(body)) {
            if (!label.path("name").isTextual()) {
                throw WikiRefusal.bad("Each label needs a name: name");
            }
            names.add(label.path("name").asText());
        }
        return names;
    }
}
