package dev.kept.sandbox.host;

import java.util.List;
import java.util.Map;

/** A product with one page, for tests of the kernel. */
final class TestProduct implements Product {
    private final String application;
    private PluginSystem plugins;

    TestProduct(String application) {
        this.application = application;
    }

    @Override
    public String application() {
        return application;
    }

    @Override
    public String displayName() {
        return "Test " + application;
    }

    @Override
    public String contextPath() {
        return "/" + application;
    }

    @Override
    public String version() {
        return "1.0.0";
    }

    @Override
    public void registerServices(ServiceRegistry services) {
        services.add(Greeter.class, name -> "Hello " + name);
    }

    @Override
    public void registerPages(Pages pages) {
        pages.get("/", request -> Response.page(Page.of("Front", "<h1>Front</h1>" + panels())));
        pages.post("/change", request -> Response.html(200, "changed"));
        pages.rest(
                "/rest/api/2/me",
                request -> Response.json(Map.of(
                        "name", request.user().map(User::name).orElse("anonymous"), "method", request.method())));
    }

    private String panels() {
        StringBuilder html = new StringBuilder();
        plugins.fragments()
                .panels("test.place", Map.of("name", "<b>Bo</b>"))
                .forEach(panel -> html.append(panel.html()));
        plugins.fragments().items("test.items", Map.of("key", "K-1")).forEach(item -> html.append("[")
                .append(item.label())
                .append("|")
                .append(item.url())
                .append("]"));
        return html.toString();
    }

    @Override
    public void pluginsStarted(PluginSystem system) {
        plugins = system;
    }

    @Override
    public String decorate(Page page, Request request) {
        return new Layout(this, "This is a test.").whole(page, request, plugins.resources(), List.of(), "");
    }
}
