package dev.kept.sandbox;

import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.ServiceRegistry;
import java.util.List;

/** Stands in until the tracker is there. */
final class PlainTracker implements Product {
    private PluginSystem plugins;

    @Override
    public String application() {
        return "jira";
    }

    @Override
    public String displayName() {
        return "Tracker";
    }

    @Override
    public String contextPath() {
        return "/jira";
    }

    @Override
    public String version() {
        return "11.3.0";
    }

    @Override
    public void registerServices(ServiceRegistry services) {
        // none yet
    }

    @Override
    public void registerPages(Pages pages) {
        pages.get("/", request -> Response.page(Page.of("Tracker", "<h1>Tracker</h1>")));
    }

    @Override
    public void pluginsStarted(PluginSystem system) {
        plugins = system;
    }

    @Override
    public String decorate(Page page, Request request) {
        return new Layout(this, "This is the Kept sandbox, not Jira.")
                .whole(page, request, plugins.resources(), List.of(), "");
    }
}
