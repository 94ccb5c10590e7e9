package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.Draft;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pages: {@code /rest/api/content}. */
final class ContentResource {

    private static final Set<String> WRITTEN =
            Set.of("space", "version", "history", "ancestors", "body", "body.storage");

    private final Site site;
    private final ContentJson json;

    ContentResource(Site site) {
        this.site = site;
        this.json = new ContentJson(site);
    }

    Response collection(Request request) {
        return switch (request.method()) {
            case "GET" -> list(request);
            case "POST" -> create(request);
            default -> throw WikiRest.notAllowed(request);
        };
    }

    Response one(Request request) {
        long id = WikiRest.id(request);
        Viewer viewer = site.viewer(request);
        switch (request.method()) {
            case "GET" -> {
                Set<String> expand = ContentJson.expansions(request, "history", "space", "version");
                return Response.json(json.withBase(json.page(site.edits().visible(viewer, id), expand)));
            }
            case "PUT" -> {
                return update(request, viewer, id);
            }
            case "DELETE" -> {
                site.edits().delete(viewer, id);
                return Response.empty(204);
            }
            default -> throw WikiRest.notAllowed(request);
        }
    }

    Response children(Request request) {
        if (!request.method().equals("GET")) {
            throw WikiRest.notAllowed(request);
        }
        Viewer viewer = site.viewer(request);
        long id = site.edits().visible(viewer, WikiRest.id(request)).id();
        Set<String> expand = ContentJson.expansions(request);
        ObjectNode list =
                Paging.of(request).envelope(site.access().children(viewer, id), page -> json.page(page, expand));
        return Response.json(json.withBase(list));
    }

    private Response list(Request request) {
        Viewer viewer = site.viewer(request);
        Optional<String> type = request.parameter("type").filter(value -> !value.equals("page"));
        Optional<String> space = request.parameter("spaceKey");
        Optional<String> title = request.parameter("title");
        List<WikiPage> found = site.wiki().pages().stream()
                .filter(page -> type.isEmpty())
                .filter(page -> space.isEmpty() || page.spaceKey().equalsIgnoreCase(space.get()))
                .filter(page -> title.isEmpty() || page.title().equalsIgnoreCase(title.get()))
                .filter(page -> site.access().canView(viewer, page))
                .sorted(Comparator.comparing(WikiPage::id))
                .toList();
        Set<String> expand = ContentJson.expansions(request);
        ObjectNode list = Paging.of(request).envelope(found, page -> json.page(page, expand));
        return Response.json(json.withBase(list));
    }

    private Response create(Request request) {
        JsonNode body = request.json();
        type(body);
        String space = body.path("space").path("key").asText("");
        if (space.isEmpty()) {
            throw WikiRefusal.bad("A space key is needed: space.key");
        }
        WikiPage page = site.edits().create(site.viewer(request), space, draft(body, null));
        return Response.json(json.withBase(json.page(page, WRITTEN)));
    }

    private Response update(Request request, Viewer viewer, long id) {
        JsonNode body = request.json();
        type(body);
        WikiPage before = site.edits().visible(viewer, id);
        JsonNode number = body.path("version").path("number");
        if (!number.isInt()) {
            throw WikiRefusal.bad("Must supply an incremented version when updating Content. No version supplied.");
        }
        WikiPage page = site.edits().update(viewer, id, draft(body, before), number.intValue());
        return Response.json(json.withBase(json.page(page, WRITTEN)));
    }

    private static void type(JsonNode body) {
        if (!body.path("type").asText("page").equals("page")) {
            throw WikiRefusal.bad("Only content of the type page is known here: type");
        }
    }

    private static Draft draft(JsonNode body, @Nullable WikiPage before) {
        JsonNode storage = body.path("body").path("storage");
        if (storage.has("representation")
                && !storage.path("representation").asText().equals("storage")) {
            throw WikiRefusal.bad("Only the representation storage is known here: body.storage.representation");
        }
        JsonNode ancestors = body.path("ancestors");
        JsonNode parent = ancestors.isArray() && !ancestors.isEmpty()
                ? ancestors.get(ancestors.size() - 1).path("id")
                : null;
        if (parent != null && !parent.asText().matches("\\d{1,18}")) {
            throw WikiRefusal.bad("The id of a parent page must be a number: ancestors");
        }
        return new Draft(
                body.path("title").asText(before == null ? "" : before.title()),
                storage.path("value").asText(before == null ? "" : before.body()),
                parent == null ? null : Long.valueOf(parent.asText()),
                body.path("version").path("message").asText(""));
    }
}
