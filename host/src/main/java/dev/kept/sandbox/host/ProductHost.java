package dev.kept.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.audit.api.AuditService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.transaction.TransactionTemplate;
import com.atlassian.templaterenderer.TemplateRenderer;
import dev.kept.sandbox.host.ao.PluginTables;
import dev.kept.sandbox.host.cluster.JobStore;
import dev.kept.sandbox.host.cluster.Scheduler;
import dev.kept.sandbox.host.fragment.Fragments;
import dev.kept.sandbox.host.link.LinkNetwork;
import dev.kept.sandbox.host.link.LinkPages;
import dev.kept.sandbox.host.link.Links;
import dev.kept.sandbox.host.osgi.Framework;
import dev.kept.sandbox.host.osgi.HostServices;
import dev.kept.sandbox.host.osgi.Omissions;
import dev.kept.sandbox.host.plugin.Plugins;
import dev.kept.sandbox.host.resource.PageResources;
import dev.kept.sandbox.host.rest.RestModules;
import dev.kept.sandbox.host.sal.AuditLines;
import dev.kept.sandbox.host.sal.KernelServices;
import dev.kept.sandbox.host.sal.Settings;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.store.JdbcDocuments;
import dev.kept.sandbox.host.store.Transactions;
import dev.kept.sandbox.host.velocity.PluginRenderer;
import dev.kept.sandbox.host.web.AuditPages;
import dev.kept.sandbox.host.web.CurrentRequest;
import dev.kept.sandbox.host.web.HostServer;
import dev.kept.sandbox.host.web.Preferences;
import dev.kept.sandbox.host.web.WebFront;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** One host: a product with its database, framework, plugins and web server. */
public final class ProductHost implements AutoCloseable {
    private final Setup setup;
    private final Users users = new Users();
    private final Documents documents;
    private final Product product;
    private final Framework framework;
    private final HostServices services;
    private final Scheduler scheduler;
    private final Plugins plugins;

    /**
     * What a host is made from.
     *
     * @param server   has its port already
     * @param baseUrl  where this host answers
     * @param otherUrl where the other host answers
     * @param home     an existing folder for this host's files
     * @param npm      {@code node_modules} with AUI and jQuery
     * @param without  what plugins are not offered
     * @param product  makes the product
     */
    public record Setup(
            String application,
            HostServer server,
            URI baseUrl,
            URI otherUrl,
            Path home,
            Path npm,
            Database database,
            SandboxClock clock,
            LinkNetwork network,
            Omissions without,
            Function<ProductContext, Product> product) {}

    /** Makes the host; {@link #enable} and {@link #open} come after. */
    public ProductHost(Setup setup) {
        this.setup = setup;
        String application = setup.application();
        StandardUsers.addTo(users, application);
        setup.network().join(setup.baseUrl(), users);
        Transactions transactions = new Transactions(setup.database().dataSource());
        documents = new JdbcDocuments(setup.database(), transactions);
        product = setup.product()
                .apply(new ProductContext(documents, users, setup.clock(), setup.baseUrl(), setup.otherUrl()));
        framework = Framework.start(application, setup.home().resolve("bundles"), setup.without());
        services = new HostServices(framework.context(), setup.without());
        Set<Class<?>> templateTypes = product.templateTypes();
        plugins = new Plugins(application, framework, services, setup.clock(), templateTypes::contains);
        CurrentRequest current = new CurrentRequest();
        Preferences preferences = new Preferences(documents);
        PageResources resources = new PageResources(plugins, current);
        plugins.answerWith(new Fragments(plugins, current, product.contextPath()), resources);
        scheduler = new Scheduler(setup.clock(), users, new JobStore(documents));
        WebFront front = new WebFront(product, users, current, preferences, plugins, scheduler);
        Settings settings = new Settings(documents);
        KernelServices.offer(
                services,
                new KernelServices.Parts(
                        product,
                        users,
                        setup.clock(),
                        setup.baseUrl(),
                        setup.home(),
                        transactions,
                        plugins.texts(),
                        current,
                        preferences,
                        settings,
                        front.tokens(),
                        front.webSudo(),
                        scheduler,
                        resources,
                        new Links(other(application), otherName(application), setup.otherUrl(), setup.network(), users),
                        setup.database(),
                        documents));
        services.offerPerBundle(TemplateRenderer.class, PluginRenderer.factory(plugins::templates));
        PluginTables tables = new PluginTables(
                setup.database(),
                transactions,
                services.get(TransactionTemplate.class),
                settings.createGlobalSettings());
        services.offerPerBundle(ActiveObjects.class, tables);
        product.registerServices(services);
        plugins.add(tables);
        plugins.add(front.servlets());
        plugins.add(new RestModules(setup.server(), users, front.webSudo()));
        AuditLines audit = new AuditLines(setup.clock(), users);
        services.offer(AuditService.class, audit);
        AuditPages auditPages = new AuditPages(audit, services.get(I18nResolver.class));
        LinkPages linkPages = new LinkPages(setup.network(), setup.otherUrl());
        front.mount(setup.server(), documents, LinkNetwork.receiver(setup.network(), users), setup.npm(), pages -> {
            linkPages.register(pages);
            auditPages.register(pages);
        });
    }

    private static String other(String application) {
        return application.equals("jira") ? "confluence" : "jira";
    }

    private static String otherName(String application) {
        return application.equals("jira") ? "Confluence" : "Jira";
    }

    /** Whether this host has a service of that interface, such a method of one or that package for plugins, left out or not. */
    public boolean has(String name) {
        return services.has(name) || framework.has(name);
    }

    /** Enables a plugin's jar; when it cannot be, {@link #failures} says why. */
    public boolean enable(Path jar) {
        return plugins.enable(jar);
    }

    /** Begins to answer, and tells the plugins that the product has started. */
    public void open() {
        product.pluginsStarted(plugins);
        plugins.onChange(product::pluginsChanged);
        setup.server().start();
        plugins.start();
        scheduler.start();
    }

    public Product product() {
        return product;
    }

    public Documents documents() {
        return documents;
    }

    public Users users() {
        return users;
    }

    public PluginSystem plugins() {
        return plugins;
    }

    public Scheduler scheduler() {
        return scheduler;
    }

    /** Why plugins are not enabled. */
    public List<String> failures() {
        return plugins.failures();
    }

    public URI baseUrl() {
        return setup.baseUrl();
    }

    @Override
    public void close() {
        scheduler.close();
        plugins.stop();
        setup.server().stop();
        product.stop();
        framework.close();
        setup.database().close();
    }
}
