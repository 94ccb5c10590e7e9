package dev.kept.sandbox.host;

import dev.kept.sandbox.host.link.LinkNetwork;
import dev.kept.sandbox.host.osgi.Omissions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.web.HostServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** Two hosts with test products on free ports. */
final class RunningHosts implements AutoCloseable {
    private final Path folder;
    private final Omissions without;
    private final ProductHost jira;
    private final ProductHost confluence;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    RunningHosts(Path folder) throws IOException {
        this(folder, Omissions.NONE);
    }

    RunningHosts(Path folder, Omissions without) throws IOException {
        this.folder = folder;
        this.without = without;
        HostServer jiraServer = new HostServer(0, "/jira");
        HostServer confluenceServer = new HostServer(0, "/confluence");
        URI jiraUrl = URI.create("http://localhost:" + jiraServer.port() + "/jira");
        URI confluenceUrl = URI.create("http://localhost:" + confluenceServer.port() + "/confluence");
        LinkNetwork network = new LinkNetwork();
        SandboxClock clock = new SandboxClock(Optional.empty(), ZoneOffset.UTC);
        jira = new ProductHost(setup("jira", jiraServer, jiraUrl, confluenceUrl, clock, network));
        confluence = new ProductHost(setup("confluence", confluenceServer, confluenceUrl, jiraUrl, clock, network));
    }

    private ProductHost.Setup setup(
            String application, HostServer server, URI own, URI other, SandboxClock clock, LinkNetwork network)
            throws IOException {
        Path home = Files.createDirectories(folder.resolve(application));
        return new ProductHost.Setup(
                application,
                server,
                own,
                other,
                home,
                folder.resolve("npm"),
                Database.inFolder(home),
                clock,
                network,
                without,
                context -> new TestProduct(application));
    }

    /** Enables the plugin in both hosts and opens them. */
    RunningHosts with(Path jar) {
        jira.enable(jar);
        confluence.enable(jar);
        jira.open();
        confluence.open();
        return this;
    }

    ProductHost jira() {
        return jira;
    }

    ProductHost confluence() {
        return confluence;
    }

    /** What the plugin would be refused for in the Jira host. */
    List<String> failuresOf(Path jar) {
        jira.enable(jar);
        return jira.failures();
    }

    HttpResponse<String> get(ProductHost host, String path, String... headers) throws Exception {
        return send(request(host, path, headers).GET());
    }

    HttpResponse<String> post(ProductHost host, String path, String body, String... headers) throws Exception {
        return send(request(host, path, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static HttpRequest.Builder request(ProductHost host, String path, String... headers) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
        return headers.length == 0 ? builder : builder.headers(headers);
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) throws Exception {
        return client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** The value of an {@code Authorization} header. */
    static String basic(String user) {
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    @Override
    public void close() {
        jira.close();
        confluence.close();
    }
}
