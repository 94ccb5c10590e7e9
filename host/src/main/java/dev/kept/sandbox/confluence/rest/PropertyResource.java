package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiPage.Property;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.List;

/** Content properties: {@code /rest/api/content/{id}/property}. */
final class PropertyResource {

    private static final int LONGEST_KEY = 255;

    private final Site site;
    private final ContentJson json;

    PropertyResource(Site site) {
        this.site = site;
        this.json = new ContentJson(site);
    }

    Response collection(Request request) {
        long id = WikiRest.id(request);
        Viewer viewer = site.viewer(request);
        WikiPage page = site.edits().visible(viewer, id);
        switch (request.method()) {
            case "GET" -> {
                return Response.json(json.withBase(Paging.of(request)
                        .envelope(
                                List.copyOf(page.properties().entrySet()),
                                entry -> json.property(page, entry.getKey(), entry.getValue()))));
            }
            case "POST" -> {
                JsonNode body = request.json();
                String key = body.path("key").asText("");
                if (key.isBlank() || key.length() > LONGEST_KEY) {
                    throw WikiRefusal.bad("A property needs a key of 1 to " + LONGEST_KEY + " characters: key");
                }
                if (page.properties().containsKey(key)) {
                    throw WikiRefusal.conflict("A property with the key '" + key + "' already exists.");
                }
                Property property = site.edits().setProperty(viewer, id, key, value(body), 1);
                return Response.json(json.property(page, key, property));
            }
            default -> throw WikiRest.notAllowed(request);
        }
    }

    Response one(Request request) {
        long id = WikiRest.id(request);
        Viewer viewer = site.viewer(request);
        String key = request.variable("key");
        WikiPage page = site.edits().visible(viewer, id);
        switch (request.method()) {
            case "GET" -> {
                Property property = page.properties().get(key);
                if (property == null) {
                    throw WikiRefusal.missing("Cannot find property '" + key + "' on content " + id);
                }
                return Response.json(json.property(page, key, property));
            }
            case "PUT" -> {
                JsonNode body = request.json();
                JsonNode number = body.path("version").path("number");
                if (!number.isInt() && page.properties().containsKey(key)) {
                    throw WikiRefusal.bad("A version is needed to change a property: version.number");
                }
                Integer expected = number.isInt() ? number.intValue() : 1;
                return Response.json(
                        json.property(page, key, site.edits().setProperty(viewer, id, key, value(body), expected)));
            }
            case "DELETE" -> {
                site.edits().removeProperty(viewer, id, key);
                return Response.empty(204);
            }
            default -> throw WikiRest.notAllowed(request);
        }
    }

    private static JsonNode value(JsonNode body) {
        if (!body.has("value")) {
            throw WikiRefusal.bad("A property needs a value: value");
        }
        return body.get("value");
    }
}
