package dev.kept.sandbox.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls one host's REST resources as one of the sandbox's users, whose passwords are their names. */
final class HostClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI base;

    HostClient(URI base) {
        this.base = base;
    }

    JsonNode get(String user, String path) {
        return send(user, path, "GET", null);
    }

    JsonNode post(String user, String path, Object body) {
        return send(user, path, "POST", body);
    }

    JsonNode put(String user, String path, Object body) {
        return send(user, path, "PUT", body);
    }

    private JsonNode send(String user, String path, String method, Object body) {
        try {
            String text = body == null ? "" : JSON.writeValueAsString(body);
            HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                    .header("Authorization", "Basic " + basic(user))
                    .header("Content-Type", "application/json")
                    .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(text))
                    .build();
            HttpResponse<String> response = http.send(request, BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException("The demo's " + method + " " + path + " " + text + " was answered "
                        + response.statusCode() + ": " + response.body());
            }
            return response.body().isBlank() ? JSON.valueToTree(Map.of()) : JSON.readTree(response.body());
        } catch (IOException e) {
            throw new IllegalStateException("The demo's " + method + " " + path + " failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The demo was interrupted", e);
        }
    }

    private static String basic(String user) {
        return Base64.getEncoder().encodeToString((user + ":" + user).getBytes(StandardCharsets.UTF_8));
    }
}
