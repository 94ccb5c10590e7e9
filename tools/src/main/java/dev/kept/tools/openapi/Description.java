package dev.kept.tools.openapi;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.kept.core.Nullable;
import dev.kept.link.Json;
import dev.kept.link.Problem;
import dev.kept.rest.Parameter;
import dev.kept.rest.Shape;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The whole description. */
final class Description {

    private static final List<Integer> REFUSALS = List.of(400, 401, 403, 404, 406, 409, 415, 500, 502, 503);

    private final Resources resources;
    private final Words words;
    private final Schemas schemas;
    private final ParameterSchemas parameters = new ParameterSchemas();

    Description(Resources resources, Words words) {
        this.resources = resources;
        this.words = words;
        this.schemas = new Schemas(words);
    }

    ObjectNode json() {
        ObjectNode json = object().put("openapi", "3.0.3");
        json.putObject("info")
                .put("title", "Kept")
                .put("version", Integer.toString(Json.VERSION))
                .put("description", words.get("info"));
        json.putArray("servers").addObject().put("url", "/rest/kept/1").put("description", words.get("server"));
        ObjectNode ways = ways();
        ways.fieldNames()
                .forEachRemaining(way -> json.withArray("security").addObject().putArray(way));
        json.set("paths", paths());
        ObjectNode components = json.putObject("components");
        components.set("securitySchemes", ways);
        components.set("responses", refusals());
        components.set("schemas", schemas.json());
        words.allUsed();
        return json;
    }

    /** How one logs in. */
    private ObjectNode ways() {
        ObjectNode ways = object();
        ways.putObject("session").put("type", "apiKey").put("in", "cookie").put("name", "JSESSIONID");
        ways.putObject("token")
                .put("type", "http")
                .put("scheme", "bearer")
                .put("description", words.get("security.token"));
        ways.putObject("basic")
                .put("type", "http")
                .put("scheme", "basic")
                .put("description", words.get("security.basic"));
        return ways;
    }

    private ObjectNode paths() {
        ObjectNode paths = object();
        Set<String> ids = new HashSet<>();
        for (Operation operation : resources.operations()) {
            if (!ids.add(operation.id())) {
                throw new IllegalStateException("Two methods of resources are called " + operation.id());
            }
            paths.withObjectProperty(operation.path()).set(operation.verb(), json(operation));
        }
        return paths;
    }

    private ObjectNode json(Operation operation) {
        String id = operation.id();
        ObjectNode json = object().put("operationId", id);
        json.putArray("tags").add(words.get("tag." + operation.group()));
        json.put("summary", words.get(id));
        describe(json, words.orNull(id + ".description"));
        if (operation.open()) {
            json.putArray("security");
        }
        if (!Resources.inConfluence(operation)) {
            json.putArray("x-kept-products").add("jira");
        }
        for (String key : operation.keys()) {
            ObjectNode parameter = parameter(json, operation, key, "path");
            parameter.set("schema", parameters.ofPath(key));
        }
        for (Parameter asked : operation.query()) {
            ObjectNode parameter = parameter(json, operation, asked.name(), "query");
            parameter.set("schema", parameters.of(asked));
        }
        if (operation.takesBody()) {
            json.set("requestBody", body(operation.body()));
        }
        json.set("responses", responses(operation));
        return json;
    }

    private ObjectNode parameter(ObjectNode json, Operation operation, String name, String in) {
        return json.withArray("parameters")
                .addObject()
                .put("name", name)
                .put("in", in)
                .put("required", in.equals("path"))
                .put("description", words.get(operation.id() + "." + name, "parameter." + name));
    }

    private ObjectNode body(@Nullable Class<?> shape) {
        ObjectNode body = object().put("required", shape != null);
        ObjectNode content = body.putObject("content").putObject(MediaType.APPLICATION_JSON);
        content.set(
                "schema",
                shape == null ? object().put("type", "object").put("additionalProperties", false) : schemas.of(shape));
        return body;
    }

    private ObjectNode responses(Operation operation) {
        ObjectNode responses = object();
        for (Shape answer : operation.answers()) {
            ObjectNode response = responses
                    .putObject(Integer.toString(answer.status()))
                    .put("description", words.get(operation.id() + "." + answer.status()));
            response.putObject("content").putObject(schemas.mediaType(answer)).set("schema", schemas.of(answer));
        }
        for (int status : REFUSALS) {
            String special = words.orNull(operation.id() + "." + status);
            if (special != null) {
                responses.set(Integer.toString(status), problem(special));
            } else if (possible(operation).contains(status)) {
                responses.putObject(Integer.toString(status)).put("$ref", "#/components/responses/" + status);
            }
        }
        return responses;
    }

    /** Which refusals a caller has to reckon with; what else one method answers, the words say. */
    private static List<Integer> possible(Operation operation) {
        List<Integer> possible = new ArrayList<>(List.of(500));
        if (!operation.open()) {
            possible.addAll(List.of(401, 403));
        }
        if (operation.takesBody() || !operation.query().isEmpty()) {
            possible.add(400);
        }
        if (operation.takesBody() || !operation.keys().isEmpty()) {
            possible.add(404);
        }
        if (operation.onlyJson()) {
            possible.add(406);
        }
        if (operation.takesBody()) {
            possible.addAll(List.of(409, 415));
        }
        if (!operation.open() && Resources.inConfluence(operation)) {
            possible.addAll(List.of(502, 503));
        }
        return possible;
    }

    private ObjectNode refusals() {
        ObjectNode refusals = object();
        REFUSALS.forEach(status -> refusals.set(Integer.toString(status), problem(words.get("response." + status))));
        return refusals;
    }

    private ObjectNode problem(String sentence) {
        ObjectNode problem = object().put("description", sentence);
        problem.putObject("content").putObject(Problem.MEDIA_TYPE).set("schema", schemas.of(Problem.class));
        return problem;
    }

    static ObjectNode describe(ObjectNode json, @Nullable String sentence) {
        return sentence == null ? json : json.put("description", sentence);
    }

    static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }
}
