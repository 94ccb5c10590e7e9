package dev.kept.sandbox.host.web;

import dev.kept.sandbox.host.Documents;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.host.cluster.Scheduler;
import dev.kept.sandbox.host.plugin.Part;
import dev.kept.sandbox.host.plugin.Plugins;
import dev.kept.sandbox.host.resource.ResourceServlet;
import java.nio.file.Path;
import java.util.function.Consumer;

/** Everything of one host that answers requests, and how it is mounted on the web server. */
public final class WebFront {
    private final Product product;
    private final Users users;
    private final CurrentRequest current;
    private final Preferences preferences;
    private final Plugins plugins;
    private final Scheduler scheduler;
    private final Tokens tokens = new Tokens();
    private final WebSudo webSudo = new WebSudo();
    private final PageWriter writer;
    private final PluginServlets servlets;

    public WebFront(
            Product product,
            Users users,
            CurrentRequest current,
            Preferences preferences,
            Plugins plugins,
            Scheduler scheduler) {
        this.product = product;
        this.users = users;
        this.current = current;
        this.preferences = preferences;
        this.plugins = plugins;
        this.scheduler = scheduler;
        this.writer = new PageWriter(product, users, tokens);
        this.servlets = new PluginServlets(writer);
    }

    public Tokens tokens() {
        return tokens;
    }

    public WebSudo webSudo() {
        return webSudo;
    }

    /** The part that takes the plugins' servlets. */
    public Part servlets() {
        return servlets;
    }

    /**
     * Puts the filters and servlets on the server.
     *
     * @param npm  {@code node_modules} with AUI and jQuery
     * @param more registers further pages of the host
     */
    public void mount(
            HostServer server, Documents documents, SignInFilter.LinkedUsers linked, Path npm, Consumer<Pages> more) {
        Router router = new Router();
        product.registerPages(router);
        new SignInPages(users, webSudo, preferences).register(router);
        new JobPages(scheduler).register(router);
        new PluginPages(plugins).register(router);
        new UserPages(users).register(router);
        new PluginResources(plugins).register(router);
        new ManifestResource(product).register(router);
        more.accept(router);
        server.add(new RefreshFilter(documents));
        server.add(new SignInFilter(users, current, preferences, linked));
        server.add(new ResourceServlet(plugins, npm), "/s/*", "/download/*");
        server.add(servlets, "/plugins/servlet/*");
        server.add(new PageServlet(router, writer, tokens), "/*");
    }
}
