package dev.kept.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.oas.OpenApi30;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every answer of the API that was recorded is described: its status, its media type, and its shape. */
class AnswersFollowTheirSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** What the layer above the resources says, wherever it is asked; no operation lists it. */
    private static final Set<String> OF_ANY_PATH =
            Set.of("no_such_path", "method_not_allowed", "unsupported_media_type", "not_acceptable");

    private static final JsonNode PROBLEM = JSON.createObjectNode().put("$ref", "#/components/schemas/Problem");

    private final JsonNode description = read();
    private final JsonSchemaFactory schemas = JsonSchemaFactory.getInstance(
            SpecVersion.VersionFlag.V4, builder -> builder.metaSchema(OpenApi30.getInstance())
                    .defaultMetaSchemaIri(OpenApi30.getInstance().getIri()));
    private final Map<JsonNode, JsonSchema> known = new HashMap<>();

    @Test
    void every_recorded_answer_is_described() throws IOException {
        List<String> faults = new ArrayList<>();
        Set<String> operations = new TreeSet<>();
        for (RecordedAnswers.Recorded answer : RecordedAnswers.all()) {
            String path = described(answer);
            if (ofTheHost(answer)) {
                continue;
            }
            if (ofAnyPath(answer)) {
                follows(answer, PROBLEM, faults);
            } else if (path == null && ofTheApi(answer)) {
                faults.add(answer.file() + ": no operation");
            } else if (path != null) {
                operations.add(answer.method() + " " + path);
                response(answer, path, faults);
            }
        }
        assertEquals(List.of(), faults);
        assertTrue(operations.size() >= 25, operations.toString());
    }

    private void response(RecordedAnswers.Recorded answer, String path, List<String> faults) throws IOException {
        String method = answer.method().toLowerCase(Locale.ROOT);
        JsonNode responses = description.path("paths").path(path).path(method).path("responses");
        JsonNode response = responses.path(Integer.toString(answer.status()));
        if (response.has("$ref")) {
            response = description.at(response.get("$ref").asText().substring(1));
        }
        String type = answer.type().replaceAll(";.*", "");
        JsonNode content = response.path("content").path(type);
        if (content.isMissingNode()) {
            faults.add(answer.file() + ", " + answer.readers() + ": " + answer.status() + " " + type);
        } else if (type.endsWith("json")) {
            follows(answer, content.path("schema"), faults);
        }
    }

    private void follows(RecordedAnswers.Recorded answer, JsonNode shape, List<String> faults) throws IOException {
        JsonSchema schema = known.computeIfAbsent(shape, this::schema);
        schema.validate(JSON.readTree(answer.body()))
                .forEach(message -> faults.add(answer.file() + ", " + answer.readers() + ": " + message.getMessage()));
    }

    private JsonSchema schema(JsonNode shape) {
        ObjectNode schema = JSON.createObjectNode();
        JsonNode components = description.path("components").deepCopy();
        closed(components);
        schema.set("components", components);
        schema.putArray("allOf").add(shape);
        return schemas.getSchema(schema);
    }

    /** A member that is not described is a fault here, though callers are told to expect new ones. */
    private static void closed(JsonNode node) {
        if (node.isObject() && node.has("properties") && !node.has("additionalProperties")) {
            ((ObjectNode) node).put("additionalProperties", false);
        }
        node.forEach(AnswersFollowTheirSchemaTest::closed);
    }

    /** Without a licence, or without the password again where it is needed, the host refuses before a resource is asked. */
    private static boolean ofTheHost(RecordedAnswers.Recorded answer) {
        return answer.status() == 403 && answer.type().startsWith("text/plain")
                || answer.status() == 401 && answer.type().startsWith("application/json");
    }

    private static boolean ofAnyPath(RecordedAnswers.Recorded answer) throws IOException {
        if (!answer.type().equals("application/problem+json")) {
            return false;
        }
        String type = JSON.readTree(answer.body()).path("type").asText();
        return OF_ANY_PATH.contains(type.substring(type.lastIndexOf(':') + 1));
    }

    /** Pages and mails are among the recorded answers too. */
    private boolean ofTheApi(RecordedAnswers.Recorded answer) {
        List<String> roots = new ArrayList<>();
        description.path("paths").fieldNames().forEachRemaining(path -> roots.add(path.split("/")[1]));
        return roots.contains(answer.path().split("/", 3)[1]);
    }

    /** The path as it is described; {@code null} for one that is not. Exact ones go before those with keys. */
    private String described(RecordedAnswers.Recorded answer) {
        String method = answer.method().toLowerCase(Locale.ROOT);
        List<String> matching = new ArrayList<>();
        description.path("paths").properties().forEach(path -> {
            String pattern = path.getKey().replace(".", "\\.").replaceAll("\\{[^}]+}", "[^/]+");
            if (path.getValue().has(method) && answer.path().matches(pattern)) {
                matching.add(path.getKey());
            }
        });
        return matching.stream().min(Comparator.naturalOrder()).orElse(null);
    }

    private static JsonNode read() {
        try (InputStream file = AnswersFollowTheirSchemaTest.class.getResourceAsStream("/openapi/kept-1.json")) {
            return JSON.readTree(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
