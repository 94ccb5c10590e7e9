package dev.kept.sandbox.confluence.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.confluence.TestHost;
import dev.kept.sandbox.confluence.TestWiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Response;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WikiRestTest {

    private static final String ONE = "/rest/api/content/{id}";
    private static final String ALL = "/rest/api/content";

    private final TestHost host = new TestHost();

    WikiRestTest() {
        WikiRest.register(host.site, host);
    }

    private Response call(@Nullable String user, String method, String pattern, long id, String body)
            throws IOException {
        return host.rest(user, method, pattern, Map.of("id", Long.toString(id)), Map.of(), body);
    }

    private static JsonNode json(Response response) throws IOException {
        return Json.MAPPER.readTree(response.body());
    }

    private static String page(String title, String storage, int version) {
        return """
                {"type":"page","title":"%s","space":{"key":"OPEN"},"version":{"number":%d,"message":"m"},
                 "body":{"storage":{"value":"%s","representation":"storage"}}}""".formatted(title, version, storage);
    }

    @Test
    void makes_reads_changes_and_removes_a_page() throws IOException {
        JsonNode made = json(host.rest("sales", "POST", ALL, Map.of(), Map.of(), page("New", "<p>a</p>", 1)));
        long id = Long.parseLong(made.path("id").asText());
        assertEquals("OPEN", made.path("space").path("key").asText());

        Map<String, String> expand = Map.of("expand", "version,space,body.storage,body.view,metadata.labels,ancestors");
        JsonNode read = json(host.rest(null, "GET", ONE, Map.of("id", Long.toString(id)), expand, ""));
        assertEquals("page", read.path("type").asText());
        assertEquals("current", read.path("status").asText());
        assertEquals("New", read.path("title").asText());
        assertEquals(1, read.path("version").path("number").asInt());
        assertEquals("sales", read.path("version").path("by").path("username").asText());
        assertEquals("<p>a</p>", read.path("body").path("storage").path("value").asText());
        assertEquals("<p>a</p>", read.path("body").path("view").path("value").asText());
        assertEquals(0, read.path("metadata").path("labels").path("size").asInt());
        assertEquals("Open space", read.path("ancestors").path(0).path("title").asText());
        assertEquals("/display/OPEN/New", read.path("_links").path("webui").asText());
        assertEquals(
                "http://localhost:1990/confluence",
                read.path("_links").path("base").asText());

        JsonNode changed = json(call("sales", "PUT", ONE, id, page("Newer", "<p>b</p>", 2)));
        assertEquals(2, changed.path("version").path("number").asInt());
        assertEquals(
                409,
                call("sales", "PUT", ONE, id, page("Newest", "<p>c</p>", 2)).status());
        assertEquals(204, call("sales", "DELETE", ONE, id, "").status());
        assertEquals(404, call("sales", "GET", ONE, id, "").status());
    }

    @Test
    void leaves_out_what_is_not_asked_for() throws IOException {
        WikiPage page = host.test.page("OPEN", "A", "<p>secret</p>");
        JsonNode read = json(call("sales", "GET", ONE, page.id(), ""));
        assertTrue(read.has("version") && read.has("space"), "the product expands these by itself");
        assertFalse(read.has("body"));
        assertTrue(read.path("_expandable").has("body"));
    }

    @Test
    void lists_by_space_and_title_in_pages() throws IOException {
        host.test.page("OPEN", "A", "<p/>");
        host.test.page("OPEN", "B", "<p/>");
        JsonNode some = json(
                host.rest("sales", "GET", ALL, Map.of(), Map.of("spaceKey", "OPEN", "start", "1", "limit", "1"), ""));
        assertEquals(1, some.path("results").size());
        assertEquals("A", some.path("results").path(0).path("title").asText());
        assertEquals(1, some.path("start").asInt());
        JsonNode one = json(host.rest("sales", "GET", ALL, Map.of(), Map.of("spaceKey", "OPEN", "title", "B"), ""));
        assertEquals(1, one.path("size").asInt());
        JsonNode none = json(host.rest(null, "GET", ALL, Map.of(), Map.of("spaceKey", "TEAM"), ""));
        assertEquals(0, none.path("size").asInt());
    }

    @Test
    void a_restricted_page_answers_like_a_missing_one() throws IOException {
        WikiPage page = host.test.page("OPEN", "Plans", "<p/>");
        host.test.edits.restrict(TestWiki.FINANCE, page.id(), new Restrictions(Set.of("finance"), Set.of()));
        assertEquals(200, call("finance", "GET", ONE, page.id(), "").status());
        JsonNode hidden = json(call("sales", "GET", ONE, page.id(), ""));
        JsonNode missing = json(call("sales", "GET", ONE, 999, ""));
        assertEquals(404, hidden.path("statusCode").asInt());
        assertEquals("Not Found", hidden.path("reason").asText());
        assertEquals(missing.toString().replace("999", "N"), hidden.toString().replace(Long.toString(page.id()), "N"));
        assertEquals(404, call("sales", "DELETE", ONE, page.id(), "").status());
        JsonNode found = json(
                host.rest("sales", "GET", "/rest/api/content/search", Map.of(), Map.of("cql", "title ~ plans"), ""));
        assertEquals(0, found.path("size").asInt());
    }

    @Test
    void refuses_writing_without_permission_and_bodies_it_does_not_understand() throws IOException {
        assertEquals(
                403,
                host.rest(null, "POST", ALL, Map.of(), Map.of(), page("X", "<p/>", 1))
                        .status());
        assertEquals(
                400, host.rest("sales", "POST", ALL, Map.of(), Map.of(), "{").status());
        assertEquals(
                400, host.rest("sales", "POST", ALL, Map.of(), Map.of(), "[]").status());
        assertEquals(
                400,
                host.rest("sales", "POST", ALL, Map.of(), Map.of(), page("X", "<p>", 1))
                        .status());
        assertEquals(
                400,
                host.rest(
                                "sales",
                                "POST",
                                ALL,
                                Map.of(),
                                Map.of(),
                                "{\"type\":\"blogpost\",\"space\":{\"key\":\"OPEN\"}}")
                        .status());
        assertEquals(
                405, host.rest("sales", "PATCH", ALL, Map.of(), Map.of(), "{}").status());
        assertEquals(
                400,
                host.rest("sales", "GET", ALL, Map.of(), Map.of("limit", "-1"), "")
                        .status());
        assertEquals(
                404,
                host.rest("sales", "GET", ONE, Map.of("id", "x"), Map.of(), "").status());
        WikiPage page = host.test.page("OPEN", "A", "<p/>");
        assertEquals(
                400, call("sales", "PUT", ONE, page.id(), "{\"title\":\"B\"}").status());
    }

    @Test
    void keeps_labels() throws IOException {
        long id = host.test.page("OPEN", "A", "<p/>").id();
        String path = "/rest/api/content/{id}/label";
        JsonNode labels = json(call(
                "sales",
                "POST",
                path,
                id,
                "[{\"prefix\":\"global\",\"name\":\"b\"},{\"prefix\":\"global\",\"name\":\"a\"}]"));
        assertEquals("a", labels.path("results").path(0).path("name").asText());
        assertEquals("global", labels.path("results").path(0).path("prefix").asText());
        assertEquals(
                204,
                host.rest("sales", "DELETE", path + "/{name}", Map.of("id", "" + id, "name", "a"), Map.of(), "")
                        .status());
        assertEquals(1, json(call(null, "GET", path, id, "")).path("size").asInt());
        assertEquals(400, call("sales", "POST", path, id, "[{}]").status());
    }

    @Test
    void keeps_content_properties_with_versions() throws IOException {
        long id = host.test.page("OPEN", "A", "<p/>").id();
        String path = "/rest/api/content/{id}/property";
        Map<String, String> named = Map.of("id", "" + id, "key", "kept");
        assertEquals(
                200,
                call("sales", "POST", path, id, "{\"key\":\"kept\",\"value\":{\"a\":1}}")
                        .status());
        assertEquals(
                409,
                call("sales", "POST", path, id, "{\"key\":\"kept\",\"value\":2}")
                        .status());
        String second = "{\"key\":\"kept\",\"value\":[2],\"version\":{\"number\":2}}";
        assertEquals(
                200,
                host.rest("sales", "PUT", path + "/{key}", named, Map.of(), second)
                        .status());
        JsonNode read = json(host.rest(null, "GET", path + "/{key}", named, Map.of(), ""));
        assertEquals(2, read.path("version").path("number").asInt());
        assertEquals(2, read.path("value").path(0).asInt());
        assertEquals(
                204,
                host.rest("sales", "DELETE", path + "/{key}", named, Map.of(), "")
                        .status());
        assertEquals(
                404,
                host.rest("sales", "GET", path + "/{key}", named, Map.of(), "").status());
    }

    @Test
    void searches_for_a_page_picker() throws IOException {
        host.test.page("OPEN", "Strategy one", "<p>words</p>");
        host.test.page("OPEN", "Strategy two", "<p/>");
        Map<String, String> query = Map.of("cql", "type = page and title ~ \"strat*\"", "limit", "1");
        JsonNode content = json(host.rest("sales", "GET", "/rest/api/content/search", Map.of(), query, ""));
        assertEquals(
                "Strategy one", content.path("results").path(0).path("title").asText());
        assertTrue(content.path("_links").path("next").asText().contains("start=1"));
        JsonNode all = json(host.rest("sales", "GET", "/rest/api/search", Map.of(), query, ""));
        assertEquals(2, all.path("totalSize").asInt());
        assertEquals("words", all.path("results").path(0).path("excerpt").asText());
        assertEquals(
                400,
                host.rest("sales", "GET", "/rest/api/search", Map.of(), Map.of("cql", "colour = red"), "")
                        .status());
        assertEquals(
                400,
                host.rest("sales", "GET", "/rest/api/search", Map.of(), Map.of(), "")
                        .status());
    }

    @Test
    void tells_spaces_and_the_current_user() throws IOException {
        assertEquals(
                1,
                json(host.rest(null, "GET", "/rest/api/space", Map.of(), Map.of(), ""))
                        .path("size")
                        .asInt());
        assertEquals(
                404,
                host.rest(null, "GET", "/rest/api/space/{key}", Map.of("key", "TEAM"), Map.of(), "")
                        .status());
        JsonNode user = json(host.rest("sales", "GET", "/rest/api/user/current", Map.of(), Map.of(), ""));
        assertEquals("sales-key", user.path("userKey").asText());
        JsonNode nobody = json(host.rest(null, "GET", "/rest/api/user/current", Map.of(), Map.of(), ""));
        assertEquals("anonymous", nobody.path("type").asText());
    }
}
