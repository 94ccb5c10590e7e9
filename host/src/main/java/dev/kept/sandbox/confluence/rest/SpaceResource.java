package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.List;

/** Spaces, the current user and the mode of access: {@code /rest/api/space}, {@code …/user/current}, {@code …/accessmode}. */
final class SpaceResource {

    private final Site site;
    private final ContentJson json;

    SpaceResource(Site site) {
        this.site = site;
        this.json = new ContentJson(site);
    }

    Response collection(Request request) {
        reading(request);
        List<String> keys = request.parameters("spaceKey");
        List<WikiSpace> found = site.access().spaces(site.viewer(request)).stream()
                .filter(space -> keys.isEmpty() || keys.contains(space.key()))
                .toList();
        return Response.json(json.withBase(Paging.of(request).envelope(found, json::space)));
    }

    Response one(Request request) {
        reading(request);
        String key = request.variable("key");
        return site.wiki()
                .space(key)
                .filter(space -> site.access().canView(site.viewer(request), space))
                .map(space -> Response.json(json.withBase(json.space(space))))
                .orElseThrow(() -> WikiRefusal.missing("No space found with key : " + key));
    }

    Response user(Request request) {
        reading(request);
        ObjectNode person = request.user()
                .map(user -> json.person(user.name()))
                .orElseGet(() ->
                        Json.MAPPER.createObjectNode().put("type", "anonymous").put("displayName", "Anonymous"));
        return Response.json(json.withBase(person));
    }

    /** A JSON string, readable by anybody. */
    Response accessMode(Request request) {
        reading(request);
        return Response.json(TextNode.valueOf(site.mode().readOnly() ? "READ_ONLY" : "READ_WRITE"));
    }

    private static void reading(Request request) {
        if (!request.method().equals("GET")) {
            throw WikiRest.notAllowed(request);
        }
    }
}
