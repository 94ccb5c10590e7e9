package it.kept.sandbox;

import dev.kept.sandbox.confluence.ConfluenceProduct;
import dev.kept.sandbox.demo.DemoTracker;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.ProductContext;
import dev.kept.sandbox.host.ProductHost;
import dev.kept.sandbox.host.SandboxClock;
import dev.kept.sandbox.host.link.LinkNetwork;
import dev.kept.sandbox.host.osgi.Omissions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.web.HostServer;
import dev.kept.sandbox.jira.JiraProduct;
import it.kept.golden.Visitor;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** One of the hosts in this process, with the built jar, without what a version of the product might lack. */
final class HostWithout implements AutoCloseable {

    private final ProductHost host;

    private HostWithout(ProductHost host) {
        this.host = host;
    }

    /** @param names as those of {@code ./run --without} */
    static HostWithout start(Path folder, String application, String... names) throws IOException {
        Path home = Files.createDirectories(folder.resolve(application));
        HostServer server = new HostServer(0, "/" + application);
        URI url = URI.create("http://localhost:" + server.port() + "/" + application);
        Function<ProductContext, Product> product =
                application.equals("jira") ? JiraProduct::new : ConfluenceProduct::new;
        ProductHost host = new ProductHost(new ProductHost.Setup(
                application,
                server,
                url,
                URI.create("http://localhost:1/other"),
                home,
                folder.resolve("npm"),
                Database.inFolder(home),
                new SandboxClock(Optional.of(Instant.parse(RunningSandbox.NOW)), ZoneOffset.UTC),
                new LinkNetwork(),
                new Omissions(Set.of(names)),
                product));
        host.enable(Path.of(System.getProperty("kept.jar")));
        host.open();
        if (host.product() instanceof DemoTracker tracker) {
            tracker.addProject("SHOP", "Shop", "pm", Set.of());
        }
        return new HostWithout(host);
    }

    /** Why the plugin is not enabled. */
    List<String> failures() {
        return host.failures();
    }

    /** An administrator with a secure session and a browser. */
    Visitor administrator() {
        return Visitor.administrator(host.baseUrl().toString());
    }

    Http as(String user) {
        return Http.as(host.baseUrl().toString(), user);
    }

    @Override
    public void close() {
        host.close();
    }
}
