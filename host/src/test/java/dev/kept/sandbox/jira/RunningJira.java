package dev.kept.sandbox.jira;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.ProductHost;
import dev.kept.sandbox.host.SandboxClock;
import dev.kept.sandbox.host.link.LinkNetwork;
import dev.kept.sandbox.host.osgi.Omissions;
import dev.kept.sandbox.host.store.Database;
import dev.kept.sandbox.host.web.HostServer;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The tracker on a free port, with a plugin that the test brings and one open project, SHOP, which pm administers. */
final class RunningJira implements AutoCloseable {
    private final ProductHost host;
    private final JiraProduct product;
    private final HttpClient client =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    private RunningJira(Path folder, Database database) throws IOException {
        HostServer server = new HostServer(0, "/jira");
        URI url = URI.create("http://localhost:" + server.port() + "/jira");
        host = new ProductHost(new ProductHost.Setup(
                "jira",
                server,
                url,
                URI.create("http://localhost:1/confluence"),
                Files.createDirectories(folder.resolve("jira-" + server.port())),
                folder.resolve("npm"),
                database,
                new SandboxClock(Optional.empty(), ZoneOffset.UTC),
                new LinkNetwork(),
                Omissions.NONE,
                JiraProduct::new));
        product = (JiraProduct) host.product();
    }

    /** Starts it with the plugin and its data in that folder. */
    static RunningJira with(Path jar, Path folder) throws IOException {
        return with(jar, folder, Database.inFolder(folder));
    }

    static RunningJira with(Path jar, Path folder, Database database) throws IOException {
        RunningJira jira = new RunningJira(folder, database);
        if (!jira.host.enable(jar)) {
            List<String> failures = jira.host.failures();
            jira.close();
            throw new IllegalStateException(failures.toString());
        }
        jira.host.open();
        if (jira.get("/rest/api/2/project/SHOP", "admin").statusCode() == 404) {
            jira.product.addProject("SHOP", "Web shop", "pm", Set.of());
        }
        return jira;
    }

    ProductHost host() {
        return host;
    }

    JiraProduct product() {
        return product;
    }

    /** As that user, or as nobody when the name is empty. Redirects are not followed. */
    HttpResponse<String> get(String path, String user) throws IOException {
        return send(request(path, user).GET());
    }

    /** The page, which must be there. */
    Document page(String path, String user) throws IOException {
        HttpResponse<String> response = get(path, user);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return Jsoup.parse(response.body());
    }

    JsonNode json(String path, String user) throws IOException {
        HttpResponse<String> response = get(path, user);
        if (response.statusCode() != 200) {
            throw new AssertionError(path + " answers " + response.statusCode() + ": " + response.body());
        }
        return Json.MAPPER.readTree(response.body());
    }

    /** Sends a form; names and values by turns. */
    HttpResponse<String> form(String path, String user, String... pairs) throws IOException {
        List<String> fields = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.add(url(pairs[i]) + "=" + url(pairs[i + 1]));
        }
        return send(request(path, user)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(BodyPublishers.ofString(String.join("&", fields))));
    }

    HttpResponse<String> send(String method, String path, String user, String json) throws IOException {
        return send(request(path, user)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json)));
    }

    /** Makes an issue in SHOP as dev and answers its key. */
    String issue(String summary) throws IOException {
        String body = "{\"fields\":{\"project\":{\"key\":\"SHOP\"},\"issuetype\":{\"name\":\"Task\"},\"summary\":\""
                + summary + "\"}}";
        HttpResponse<String> response = send("POST", "/rest/api/2/issue", "dev", body);
        if (response.statusCode() != 201) {
            throw new AssertionError(response.body());
        }
        return Json.MAPPER.readTree(response.body()).get("key").asText();
    }

    static String url(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private HttpRequest.Builder request(String path, String user) {
        HttpRequest.Builder builder = HttpRequest.newBuilder(URI.create(host.baseUrl() + path));
        byte[] pair = (user + ":" + user).getBytes(StandardCharsets.UTF_8);
        return user.isEmpty()
                ? builder
                : builder.header("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
    }

    private HttpResponse<String> send(HttpRequest.Builder builder) throws IOException {
        try {
            return client.send(builder.build(), HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        host.close();
    }
}
