package dev.kept.sandbox.confluence;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.event.api.EventPublisher;
import dev.kept.sandbox.confluence.cql.CqlSearch;
import dev.kept.sandbox.confluence.macro.BuiltInMacros;
import dev.kept.sandbox.confluence.macro.MacroCatalog;
import dev.kept.sandbox.confluence.markup.Macros;
import dev.kept.sandbox.confluence.markup.StorageRenderer;
import dev.kept.sandbox.confluence.page.Decorator;
import dev.kept.sandbox.confluence.page.Paths;
import dev.kept.sandbox.confluence.page.Site;
import dev.kept.sandbox.confluence.page.WikiPages;
import dev.kept.sandbox.confluence.rest.WikiRest;
import dev.kept.sandbox.confluence.rim.ApiRim;
import dev.kept.sandbox.confluence.rim.Entities;
import dev.kept.sandbox.confluence.rim.PageEvents;
import dev.kept.sandbox.confluence.rim.People;
import dev.kept.sandbox.confluence.rim.PluginMacros;
import dev.kept.sandbox.confluence.state.Access;
import dev.kept.sandbox.confluence.state.AccessMode;
import dev.kept.sandbox.confluence.state.Edits;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.demo.DemoWiki;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.ProductContext;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.ServiceRegistry;
import dev.kept.sandbox.host.User;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A wiki that imitates the parts of Confluence Data Center that the plugin uses. */
public final class ConfluenceProduct implements Product, DemoWiki {

    private static final String CONTEXT_PATH = "/confluence";

    private final People people;
    private final Entities entities;
    private final PageEvents events;
    private final Site site;
    private final Decorator decorator;
    private volatile @Nullable PluginSystem plugins;
    private volatile @Nullable ServiceRegistry services;

    /** The wiki as the documents have it. */
    public ConfluenceProduct(ProductContext context) {
        Wiki wiki = new Wiki(new DocumentFiles(context.documents()), context.clock());
        AccessMode mode = new AccessMode();
        Access access = new Access(wiki, mode);
        Paths paths = new Paths(wiki, CONTEXT_PATH);
        people = new People(context.users());
        entities = new Entities(wiki, people);
        events = new PageEvents(() -> services().get(EventPublisher.class), entities);
        Macros ofPlugins = new PluginMacros(this::macroModules, wiki, entities);
        Macros ofHost =
                new BuiltInMacros(access, paths, () -> Viewer.of(context.users().current()));
        Macros all = name -> ofPlugins.find(name).or(() -> ofHost.find(name));
        site = new Site(
                wiki,
                access,
                mode,
                new Edits(wiki, access, events),
                new CqlSearch(wiki, access),
                new StorageRenderer(all, paths),
                new MacroCatalog(this::macroModules, PluginMacros::body),
                context.users(),
                context.clock(),
                context.baseUrl().toString(),
                CONTEXT_PATH);
        decorator = new Decorator(this, this::plugins, context.otherUrl().toString());
        context.users().onChange(user -> AuthenticatedUserThreadLocal.set(People.of(user)));
    }

    @Override
    public void addSpace(String key, String name, boolean anonymous) {
        WikiSpace.Permissions permissions = anonymous ? WikiSpace.Permissions.OPEN : WikiSpace.Permissions.INTERNAL;
        site.wiki().createSpace(key, name, "", permissions, "admin");
    }

    @Override
    public void addPerson(String name, String group) {
        site.users().add(User.of("4028a" + name + "c0ffee", name, group));
    }

    @Override
    public void restrictView(long pageId, Set<String> userNames) {
        site.wiki().restrict(pageId, new WikiPage.Restrictions(userNames, Set.of()));
    }

    @Override
    public String application() {
        return "confluence";
    }

    @Override
    public String displayName() {
        return "Confluence (sandbox)";
    }

    @Override
    public String contextPath() {
        return CONTEXT_PATH;
    }

    @Override
    public String version() {
        return "10.2.0";
    }

    @Override
    public void registerServices(ServiceRegistry registry) {
        services = registry;
        ApiRim.register(site, people, entities, events, registry);
    }

    @Override
    public void registerPages(Pages pages) {
        WikiPages.register(site, this::plugins, pages);
        WikiRest.register(site, pages);
    }

    @Override
    public void pluginsStarted(PluginSystem started) {
        plugins = started;
    }

    @Override
    public String decorate(Page page, Request request) {
        return decorator.html(page, request);
    }

    private List<Module> macroModules() {
        return Optional.ofNullable(plugins)
                .map(system -> system.modules("xhtml-macro"))
                .orElse(List.of());
    }

    private PluginSystem plugins() {
        return Optional.ofNullable(plugins).orElseThrow(() -> new IllegalStateException("plugins are not started yet"));
    }

    private ServiceRegistry services() {
        return Optional.ofNullable(services)
                .orElseThrow(() -> new IllegalStateException("services are not registered yet"));
    }
}
