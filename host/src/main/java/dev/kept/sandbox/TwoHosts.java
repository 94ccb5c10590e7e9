package dev.kept.sandbox;

import dev.kept.sandbox.confluence.ConfluenceProduct;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.ProductContext;
import dev.kept.sandbox.host.ProductHost;
import dev.kept.sandbox.host.Progress;
import dev.kept.sandbox.host.SandboxClock;
import dev.kept.sandbox.host.link.LinkNetwork;
import dev.kept.sandbox.host.osgi.Omissions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.web.HostServer;
import dev.kept.sandbox.jira.JiraProduct;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Stream;

/** Both hosts of one run, linked with each other. */
final class TwoHosts implements AutoCloseable {
    private final Home home;
    private final SandboxClock clock;
    private final Path npm;
    private final Databases databases;
    private final Omissions without;
    private final LinkNetwork network = new LinkNetwork();
    private final AtomicBoolean closed = new AtomicBoolean();
    private volatile ProductHost jira;
    private volatile ProductHost confluence;
    private volatile ProductHost secondJira;

    private TwoHosts(SandboxOptions options, Path npm) {
        this.home = Home.open(options.home());
        this.clock = new SandboxClock(options.now(), options.zone());
        this.npm = npm;
        this.databases = new Databases(options.database(), home);
        this.without = new Omissions(options.without());
    }

    /**
     * Starts both hosts with the plugin; they answer afterwards.
     *
     * @throws Stopped when a port is taken, the database cannot be opened or what is to be left out is not there
     */
    static TwoHosts start(SandboxOptions options, Path jar, Path npm, Progress progress) {
        HostServer jiraServer = server("--jira-port", options.jiraPort(), "/jira");
        HostServer confluenceServer = server("--confluence-port", options.confluencePort(), "/confluence");
        URI jiraUrl = URI.create("http://localhost:" + jiraServer.port() + "/jira");
        URI confluenceUrl = URI.create("http://localhost:" + confluenceServer.port() + "/confluence");
        TwoHosts hosts = new TwoHosts(options, npm);
        Runtime.getRuntime().addShutdownHook(new Thread(hosts::close, "stop"));
        try {
            progress.say("Starting a host like Jira and a host like Confluence with " + jar.getFileName());
            CompletableFuture<ProductHost> tracker = CompletableFuture.supplyAsync(
                    () -> hosts.host("jira", jiraServer, jiraUrl, confluenceUrl, JiraProduct::new));
            hosts.confluence =
                    hosts.host("confluence", confluenceServer, confluenceUrl, jiraUrl, ConfluenceProduct::new);
            hosts.jira = joined(tracker);
            hosts.checkOmissions();
            CompletableFuture<?> enabled = CompletableFuture.runAsync(() -> hosts.jira.enable(jar));
            hosts.confluence.enable(jar);
            joined(enabled);
            options.secondJiraPort().ifPresent(port -> hosts.second(port, confluenceUrl, jar));
            hosts.hosts().forEach(ProductHost::open);
            return hosts;
        } catch (RuntimeException e) {
            hosts.close();
            throw e;
        }
    }

    /** A name that neither host knows is a mistyped one. */
    private void checkOmissions() {
        for (String name : without.names()) {
            if (hosts().stream().noneMatch(host -> host.has(name))) {
                throw new Stopped("--without: neither host has a service or a package " + name);
            }
        }
    }

    /** After the first node, which has made the tables. */
    private void second(int port, URI confluenceUrl, Path jar) {
        HostServer server = server("--second-jira-port", port, "/jira");
        URI url = URI.create("http://localhost:" + server.port() + "/jira");
        Path folder = home.of("jira-node-2");
        Database database = databases.open("jira", folder);
        secondJira = new ProductHost(new ProductHost.Setup(
                "jira", server, url, confluenceUrl, folder, npm, database, clock, network, without, JiraProduct::new));
        secondJira.enable(jar);
    }

    private static <T> T joined(CompletableFuture<T> work) {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private static HostServer server(String option, int port, String contextPath) {
        try {
            return new HostServer(port, contextPath);
        } catch (IOException e) {
            throw new Stopped(option + ": port " + port + " is in use; choose another.", e);
        }
    }

    private ProductHost host(
            String application, HostServer server, URI own, URI other, Function<ProductContext, Product> product) {
        Path folder = home.of(application);
        return new ProductHost(new ProductHost.Setup(
                application,
                server,
                own,
                other,
                folder,
                npm,
                databases.open(application, folder),
                clock,
                network,
                without,
                product));
    }

    ProductHost jira() {
        return jira;
    }

    ProductHost confluence() {
        return confluence;
    }

    /** The second node of the tracker, when one was asked for. */
    Optional<ProductHost> secondJira() {
        return Optional.ofNullable(secondJira);
    }

    SandboxClock clock() {
        return clock;
    }

    List<ProductHost> hosts() {
        return Stream.of(jira, confluence, secondJira).filter(Objects::nonNull).toList();
    }

    /** Stops what has been started so far, once; Ctrl-C may come at any moment. */
    @Override
    public void close() {
        if (closed.getAndSet(true)) {
            return;
        }
        if (secondJira != null) {
            secondJira.close();
        }
        if (confluence != null) {
            confluence.close();
        }
        if (jira != null) {
            jira.close();
        }
        databases.close();
        home.close();
    }
}
