package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.kept.core.Answer;
import dev.kept.core.goal.Goal;
import dev.kept.testing.BundledTexts;
import dev.kept.testing.FakeEvidence;
import dev.kept.testing.FakePartnership;
import dev.kept.testing.FakeTransfer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import org.glassfish.jersey.internal.MapPropertiesDelegate;
import org.glassfish.jersey.server.ApplicationHandler;
import org.glassfish.jersey.server.ContainerRequest;
import org.glassfish.jersey.server.ContainerResponse;
import org.glassfish.jersey.server.ResourceConfig;

/** The resources in Jersey, without a server and without a JSON provider: they must not need one. */
final class RestHost {

    private static final URI BASE = URI.create("http://localhost/rest/kept/1/");

    final FakePartnership partnership = new FakePartnership();
    final FakeBackfills backfills = new FakeBackfills();
    final FakeEvidence evidence = new FakeEvidence();
    final FakeTransfer transfer = new FakeTransfer();
    boolean loggedIn = true;

    private final ApplicationHandler handler =
            new ApplicationHandler(new ResourceConfig().packages("dev.kept.rest.resource", "dev.kept.rest.jira"));

    RestHost() {
        new RestServices(
                        partnership,
                        BundledTexts.english(),
                        () -> loggedIn,
                        Optional.of(text -> Answer.of(
                                List.of(new Goal.StrategyPage("link", 12, "Strategy: " + text, "https://w/12")))),
                        Optional.of(backfills),
                        Optional.of(evidence),
                        Optional.of(transfer))
                .install();
    }

    Reply get(String path) {
        return send("GET", path, null, null);
    }

    Reply post(String path, String json) {
        return send("POST", path, "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    Reply send(String method, String path, String contentType, byte[] body) {
        ContainerRequest request =
                new ContainerRequest(BASE, BASE.resolve(path), method, null, new MapPropertiesDelegate(), null);
        request.header("Accept", "application/json");
        if (contentType != null) {
            request.header("Content-Type", contentType);
            request.setEntityStream(new ByteArrayInputStream(body));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ContainerResponse response = handler.apply(request, out).get();
            String text = out.toString(StandardCharsets.UTF_8);
            return new Reply(
                    response.getStatus(),
                    String.valueOf(response.getMediaType()),
                    text,
                    text.isEmpty() ? null : new ObjectMapper().readTree(text));
        } catch (InterruptedException | ExecutionException | IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Checks the whole problem document; {@code field} is empty when it names none. */
    static void isProblem(RestHost.Reply reply, int status, String kind, String field) {
        assertEquals(status, reply.status(), reply.text());
        assertEquals("application/problem+json", reply.type());
        assertEquals("urn:kept:problem:" + kind, reply.json().path("type").asText());
        assertEquals(status, reply.json().path("status").asInt());
        assertFalse(reply.json().path("title").asText().isBlank());
        assertFalse(reply.json().path("detail").asText().isBlank());
        assertEquals(field, reply.json().path("field").asText(""));
    }

    record Reply(int status, String type, String text, JsonNode json) {}
}
