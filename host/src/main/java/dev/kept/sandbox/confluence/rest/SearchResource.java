package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.confluence.cql.CqlFault;
import dev.kept.sandbox.confluence.markup.StorageFormat;
import dev.kept.sandbox.confluence.page.Paths;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.List;
import java.util.Set;

/** Queries: {@code /rest/api/content/search} and {@code /rest/api/search}. */
final class SearchResource {

    private static final int EXCERPT = 200;

    private final Site site;
    private final ContentJson json;

    SearchResource(Site site) {
        this.site = site;
        this.json = new ContentJson(site);
    }

    Response content(Request request) throws CqlFault {
        Set<String> expand = ContentJson.expansions(request);
        List<WikiPage> found = find(request, false);
        return Response.json(list(request, found, "/rest/api/content/search", expand, false));
    }

    Response all(Request request) throws CqlFault {
        Set<String> expand = ContentJson.expansions(request);
        boolean archived = request.parameter("includeArchivedSpaces")
                .filter("true"::equals)
                .isPresent();
        List<WikiPage> found = find(request, archived);
        ObjectNode node = list(request, found, "/rest/api/search", expand, true);
        node.put("totalSize", found.size());
        node.put("cqlQuery", request.parameter("cql").orElse(""));
        node.put("searchDuration", 1);
        return Response.json(node);
    }

    private List<WikiPage> find(Request request, boolean archived) throws CqlFault {
        if (!request.method().equals("GET")) {
            throw WikiRest.notAllowed(request);
        }
        String query = request.parameter("cql")
                .filter(text -> !text.isBlank())
                .orElseThrow(() -> WikiRefusal.bad("CQL query param 'cql' required"));
        return site.search().pages(site.viewer(request), query, archived);
    }

    private ObjectNode list(Request request, List<WikiPage> found, String path, Set<String> expand, boolean wrapped) {
        Paging paging = Paging.of(request);
        ObjectNode node = paging.envelope(found, page -> wrapped ? result(page, expand) : json.page(page, expand));
        ObjectNode links = json.withBase(node).withObject("/_links");
        links.put("self", site.baseUrl() + path);
        if (paging.more(found.size())) {
            String query = "?cql=" + Paths.encode(request.parameter("cql").orElse(""));
            links.put(
                    "next", path + query + "&limit=" + paging.limit() + "&start=" + (paging.start() + paging.limit()));
        }
        return node;
    }

    private ObjectNode result(WikiPage page, Set<String> expand) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.set("content", json.page(page, expand));
        String text = StorageFormat.plainText(page.body());
        node.put("title", page.title());
        node.put("excerpt", text.length() > EXCERPT ? text.substring(0, EXCERPT) : text);
        node.put("url", Paths.urlPath(page));
        node.putObject("resultGlobalContainer")
                .put("title", site.wiki().space(page.spaceKey()).orElseThrow().name())
                .put("displayUrl", "/display/" + page.spaceKey());
        node.put("entityType", "content");
        node.put("lastModified", ContentJson.when(page.current()));
        return node;
    }
}
