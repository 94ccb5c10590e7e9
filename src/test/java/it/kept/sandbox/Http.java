package it.kept.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.locks.LockSupport;

/** Talks to one host as one user (HTTP Basic, name and password alike), or as nobody. */
public final class Http {

    public static final String ANONYMOUS = "anonymous";

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** Looks, twice a second, before a wiki that cannot reach Jira is a fault. */
    private static final int PATIENCE = 200;

    private final String base;
    private final String user;

    private Http(String base, String user) {
        this.base = base;
        this.user = user;
    }

    public static Http as(String base, String user) {
        return new Http(base, user);
    }

    /** What came back; {@code body} is the text as sent. */
    public record Reply(int status, String contentType, String body, HttpHeaders headers) {
        public JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new AssertionError("Not JSON (" + status + "): " + body, e);
            }
        }
    }

    public Reply get(String path) {
        return send(request(path).GET());
    }

    /** After Jira was away the wiki asks it again only some time later, and says so until then. */
    Reply getOnceJiraAnswers(String path) {
        Reply page = get(path);
        for (int look = 0; look < PATIENCE && page.body().contains("Jira does not answer"); look++) {
            LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
            page = get(path);
        }
        return page;
    }

    /** Asks with a header of its own. */
    public Reply get(String path, String header, String value) {
        return send(request(path).header(header, value).GET());
    }

    public Reply post(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Reply put(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .PUT(HttpRequest.BodyPublishers.ofString(json)));
    }

    public Reply send(String method, String path, String contentType, String body) {
        return send(request(path)
                .header("Content-Type", contentType)
                .method(method, HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Sends a form as a script does, without the page's token; names and values by turns. */
    public Reply form(String path, String... pairs) {
        StringBuilder fields = new StringBuilder();
        for (int i = 0; i < pairs.length; i += 2) {
            fields.append(i == 0 ? "" : "&")
                    .append(URLEncoder.encode(pairs[i], StandardCharsets.UTF_8))
                    .append('=')
                    .append(URLEncoder.encode(pairs[i + 1], StandardCharsets.UTF_8));
        }
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(fields.toString())));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(base + path)).timeout(Duration.ofSeconds(60));
        if (!user.equals(ANONYMOUS)) {
            String credentials = user + ":" + user;
            request.header(
                    "Authorization",
                    "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
        }
        return request;
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Reply(
                    response.statusCode(),
                    response.headers().firstValue("Content-Type").orElse(""),
                    response.body(),
                    response.headers());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
