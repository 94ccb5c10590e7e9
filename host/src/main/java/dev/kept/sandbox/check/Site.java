package dev.kept.sandbox.check;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import dev.kept.sandbox.host.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One product at its base address, asked as its administrator. Redirections are told, not followed. */
final class Site {
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_SENTENCE = 160;

    private static final Pattern TITLE = Pattern.compile("<title>(.*?)</title>", Pattern.DOTALL);

    private final String base;
    private final Login login;

    /** @param base where the product answers, with its context path and without a slash at the end */
    Site(URI base, Login login) {
        this.base = base.toString().replaceAll("/+$", "");
        this.login = login;
    }

    /**
     * What came back.
     *
     * @param status 0 when nothing came back
     * @param location where a redirection leads; empty without one
     */
    record Reply(int status, String location, String body) {

        boolean ok() {
            return status == 200;
        }

        /** The body as JSON; missing when it is none. */
        JsonNode json() {
            try {
                JsonNode node = Json.MAPPER.readTree(body);
                return node == null ? MissingNode.getInstance() : node;
            } catch (JsonProcessingException e) {
                return MissingNode.getInstance();
            }
        }

        /** The title of a page; empty when there is none. */
        String title() {
            Matcher matcher = TITLE.matcher(body);
            return matcher.find() ? shortened(matcher.group(1)) : "";
        }

        /** Status and the sentence of a problem, for people. */
        String story() {
            String sentence = sentence();
            return status == 0 ? sentence : sentence.isEmpty() ? "HTTP " + status : "HTTP " + status + ": " + sentence;
        }

        private String sentence() {
            if (status == 0) {
                return shortened(body);
            }
            if (!location.isEmpty()) {
                return "sent to " + shortened(location.replaceAll("\\?.*", ""));
            }
            JsonNode json = json();
            for (String member : new String[] {"detail", "message", "title", "errorMessages"}) {
                JsonNode text = json.path(member);
                if (!text.isMissingNode() && !text.isNull() && !text.isEmpty() || text.isTextual()) {
                    return shortened(text.isTextual() ? text.asText() : text.toString());
                }
            }
            return "";
        }

        private static String shortened(String text) {
            String line = text.replaceAll("\\s+", " ").strip();
            return line.length() <= LONGEST_SENTENCE ? line : line.substring(0, LONGEST_SENTENCE) + "…";
        }
    }

    Reply get(String path, String accept) {
        return send(request(path).header("Accept", accept).GET());
    }

    Reply json(String path) {
        return get(path, "application/json");
    }

    Reply post(String path, JsonNode body) {
        return send(request(path)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .header("X-Atlassian-Token", "no-check")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path))
                .timeout(PATIENCE)
                .header("Authorization", login.header());
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            String location = response.headers().firstValue("Location").orElse("");
            return new Reply(response.statusCode(), location, response.body());
        } catch (IOException e) {
            return new Reply(
                    0,
                    "",
                    "no answer: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Reply(0, "", "no answer: interrupted");
        }
    }

    @Override
    public String toString() {
        return base;
    }
}
