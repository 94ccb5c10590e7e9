package dev.kept.sandbox.jira.page;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Disk;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The dashboard: every item that a plugin brings is on it, for everybody. A configurable one keeps preferences for each
 * person, which its context provider finds under {@code preferences}.
 * An item that names an AMD module is drawn by it, as in the product.
 */
final class DashboardPages {
    private static final String KIND = "dashboard";
    private static final String REST = "/rest/dashboards/1.0/10000/gadget/{id}/prefs";

    private final PageServices services;
    private final Documents documents;
    private final Map<String, String> preferences = new ConcurrentHashMap<>();

    DashboardPages(PageServices services, Documents documents) {
        this.services = services;
        this.documents = documents;
        documents.each(KIND, preferences::put);
    }

    void register(Pages pages) {
        pages.get("/secure/Dashboard.jspa", this::dashboard);
        pages.rest(REST, this::preferences);
    }

    private Response dashboard(Request request) {
        services.plugins().get().resources().requireContext("atl.dashboard");
        StringBuilder html = new StringBuilder(Markup.header("", "System dashboard", ""));
        html.append("<div id=\"dashboard-content\" class=\"dashboard-shim\">");
        List<Map<String, Object>> started = new ArrayList<>();
        int number = 10_000;
        for (Module module : services.plugins().get().modules("dashboard-item")) {
            String id = String.valueOf(number++);
            Map<String, Object> context = new HashMap<>();
            request.user()
                    .ifPresent(user -> context.put("user", services.shapes().user(user)));
            context.put("preferences", stored(request, module));
            context.put("dashboardItemId", id);
            services.plugins().get().fragments().view(module, context).ifPresent(view -> {
                html.append(item(module, id, view, request));
                amdModule(module).ifPresent(amd -> started.add(started(module, id, amd, request)));
            });
        }
        return Response.page(Page.of(
                "System dashboard",
                html.append("</div>").append(scripts(started, request)).toString()));
    }

    private static Optional<String> amdModule(Module module) {
        NodeList names = module.xml().getElementsByTagName("amd-module");
        return names.getLength() == 0
                ? Optional.empty()
                : Optional.of(names.item(0).getTextContent().strip());
    }

    /** What the dashboard's script needs to know of an item; only who is signed in has preferences to edit. */
    private Map<String, Object> started(Module module, String id, String amdModule, Request request) {
        boolean configurable =
                module.attribute("configurable").filter(Boolean::parseBoolean).isPresent();
        return Map.of(
                "id",
                id,
                "key",
                module.completeKey(),
                "module",
                amdModule,
                "configurable",
                configurable && request.user().isPresent(),
                "preferences",
                stored(request, module));
    }

    /** The items as JSON, in which no tag can end the element, and the script that draws them. */
    private static String scripts(List<Map<String, Object>> items, Request request) {
        String json = Json.MAPPER.valueToTree(items).toString().replace("<", "\\u003c");
        return "<script type=\"application/json\" id=\"dashboard-items\">" + json + "</script><script src=\""
                + Markup.text(request.contextPath()) + "/s/host/dashboard.js\"></script>";
    }

    private String item(Module module, String id, String view, Request request) {
        return "<section class=\"dashboard-item-frame gadget-container module\" id=\"gadget-" + id
                + "-chrome\" data-module-key=\"" + Markup.text(module.completeKey())
                + "\"><h2 class=\"dashboard-item-title\" id=\"gadget-" + id + "-title\">"
                + Markup.text(title(module, request))
                + "</h2><div class=\"dashboard-item-content\" id=\"gadget-" + id + "\">" + view + "</div></section>";
    }

    /** The title of the definition, else the module's name. */
    private static String title(Module module, Request request) {
        NodeList titles = module.xml().getElementsByTagName("title");
        if (titles.getLength() == 0) {
            return module.name(request.locale());
        }
        Element title = (Element) titles.item(0);
        String key = title.getAttribute("key");
        return key.isBlank() ? title.getTextContent().strip() : module.text(key, request.locale());
    }

    private Map<String, String> stored(Request request, Module module) {
        Map<String, String> found = new HashMap<>();
        String json = preferences.get(address(request, module));
        if (json != null) {
            Disk.tree(json)
                    .fields()
                    .forEachRemaining(
                            entry -> found.put(entry.getKey(), entry.getValue().asText()));
        }
        return found;
    }

    private static String address(Request request, Module module) {
        return request.user().map(User::key).orElse("") + " " + module.completeKey();
    }

    /** A person's preferences of one item, as a flat object; the id is the item's complete key. */
    private Response preferences(Request request) {
        request.user().orElseThrow(Refused::signIn);
        Module module = services.plugins()
                .get()
                .module(request.variable("id"))
                .filter(one -> one.xml().getTagName().equals("dashboard-item"))
                .orElseThrow(() -> Refused.notFound("There is no such item."));
        if (request.method().equals("GET")) {
            return Response.json(stored(request, module));
        }
        if (!request.method().equals("PUT")) {
            throw new Refused(405, "Method Not Allowed");
        }
        if (module.attribute("configurable").filter(Boolean::parseBoolean).isEmpty()) {
            throw new Refused(400, "The item has no preferences.");
        }
        JsonNode json = request.json();
        String text = json.toString();
        preferences.put(address(request, module), text);
        documents.put(KIND, address(request, module), text);
        return Response.empty(204);
    }
}
