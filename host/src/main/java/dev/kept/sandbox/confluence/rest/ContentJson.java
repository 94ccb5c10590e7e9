package dev.kept.sandbox.confluence.rest;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.page.Paths;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.state.Revision;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiPage.Property;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Request;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The product's JSON shapes of pages, spaces, users, labels and properties. */
final class ContentJson {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.SSSxxx");
    private static final List<String> EXPANDABLE =
            List.of("space", "version", "history", "ancestors", "body", "metadata", "children", "restrictions");

    private final Site site;

    ContentJson(Site site) {
        this.site = site;
    }

    /** The names of an expand parameter, each with the names above it. */
    static Set<String> expansions(Request request, String... otherwise) {
        Set<String> names = new HashSet<>();
        List<String> given = request.parameters("expand");
        Stream<String> wanted = given.isEmpty()
                ? Arrays.stream(otherwise)
                : given.stream().flatMap(value -> Arrays.stream(value.split(",")));
        wanted.map(String::strip).filter(name -> !name.isEmpty()).forEach(name -> {
            for (int dot = name.indexOf('.'); dot > 0; dot = name.indexOf('.', dot + 1)) {
                names.add(name.substring(0, dot));
            }
            names.add(name);
        });
        return names;
    }

    ObjectNode page(WikiPage page, Set<String> expand) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("id", Long.toString(page.id()));
        node.put("type", "page");
        node.put("status", "current");
        node.put("title", page.title());
        if (expand.contains("space")) {
            node.set("space", space(site.wiki().space(page.spaceKey()).orElseThrow()));
        }
        if (expand.contains("history")) {
            ObjectNode history = node.putObject("history").put("latest", true);
            history.set("createdBy", person(page.first().author()));
            history.put("createdDate", when(page.first()));
        }
        if (expand.contains("version")) {
            node.set("version", version(page.current()));
        }
        if (expand.contains("ancestors")) {
            ArrayNode ancestors = node.putArray("ancestors");
            above(page).forEach(ancestor -> ancestors.add(page(ancestor, Set.of())));
        }
        if (expand.contains("body")) {
            node.set("body", body(page, expand));
        }
        if (expand.contains("metadata")) {
            ObjectNode metadata = node.putObject("metadata");
            if (expand.contains("metadata.labels")) {
                metadata.set("labels", labels(page, new Paging(0, 200)));
            }
        }
        ObjectNode links = node.putObject("_links");
        links.put("webui", Paths.urlPath(page));
        links.put("edit", "/pages/editpage.action?pageId=" + page.id());
        links.put("self", site.baseUrl() + "/rest/api/content/" + page.id());
        ObjectNode expandable = node.putObject("_expandable");
        EXPANDABLE.stream().filter(name -> !expand.contains(name)).forEach(name -> expandable.put(name, ""));
        return node;
    }

    private Deque<WikiPage> above(WikiPage page) {
        Deque<WikiPage> above = new ArrayDeque<>();
        for (Long id = page.parentId(); id != null; ) {
            WikiPage parent = site.wiki().page(id).orElseThrow();
            above.push(parent);
            id = parent.parentId();
        }
        return above;
    }

    /** The context that a single answer carries beside its links. */
    ObjectNode withBase(ObjectNode node) {
        ObjectNode links = node.withObject("/_links");
        links.put("base", site.baseUrl());
        links.put("context", site.contextPath());
        return node;
    }

    private ObjectNode body(WikiPage page, Set<String> expand) {
        ObjectNode body = Json.MAPPER.createObjectNode();
        if (expand.contains("body.storage")) {
            body.set("storage", represented("storage", page.body()));
        }
        for (String view : List.of("view", "export_view", "styled_view")) {
            if (expand.contains("body." + view)) {
                String output = view.equals("export_view") ? "html_export" : Rendering.DISPLAY;
                Rendering rendering = Rendering.of(page.id(), page.spaceKey(), page.title(), output);
                body.set(view, represented(view, site.renderer().html(page.body(), rendering)));
            }
        }
        return body;
    }

    private static ObjectNode represented(String representation, String value) {
        return Json.MAPPER.createObjectNode().put("value", value).put("representation", representation);
    }

    private ObjectNode version(Revision revision) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.set("by", person(revision.author()));
        node.put("when", when(revision));
        node.put("message", revision.comment());
        node.put("number", revision.number());
        node.put("minorEdit", false);
        node.put("hidden", false);
        return node;
    }

    static String when(Revision revision) {
        return WHEN.format(revision.at().atOffset(ZoneOffset.UTC));
    }

    ObjectNode person(String name) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("type", "known");
        node.put("username", name);
        site.users().byName(name).ifPresent(user -> node.put("userKey", user.key()));
        node.put("displayName", site.displayName(name));
        return node;
    }

    ObjectNode space(WikiSpace space) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("id", space.id());
        node.put("key", space.key());
        node.put("name", space.name());
        node.put("type", "global");
        ObjectNode links = node.putObject("_links");
        links.put("webui", "/display/" + space.key());
        links.put("self", site.baseUrl() + "/rest/api/space/" + space.key());
        return node;
    }

    ObjectNode labels(WikiPage page, Paging paging) {
        return paging.envelope(List.copyOf(page.labels()), name -> Json.MAPPER
                .createObjectNode()
                .put("prefix", "global")
                .put("name", name)
                .put("id", Integer.toString(Math.floorMod(name.hashCode(), 1_000_000))));
    }

    ObjectNode property(WikiPage page, String key, Property property) {
        ObjectNode node = Json.MAPPER.createObjectNode();
        node.put("id", page.id() + "-" + key);
        node.put("key", key);
        node.set("value", property.value());
        node.putObject("version").put("number", property.version()).put("minorEdit", false);
        node.putObject("_links")
                .put("self", site.baseUrl() + "/rest/api/content/" + page.id() + "/property/" + Paths.encode(key));
        return node;
    }
}
