package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Disk;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.Workflow;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Transitions and properties of an issue. */
final class StepResources {

    private static final int LONGEST = 32_768;

    private final State state;
    private final Lookup lookup;
    private final IssueWork work;
    private final Workflow workflow;
    private final RestShapes shapes;

    StepResources(State state, Lookup lookup, IssueWork work, Workflow workflow, RestShapes shapes) {
        this.state = state;
        this.lookup = lookup;
        this.work = work;
        this.workflow = workflow;
        this.shapes = shapes;
    }

    void register(Pages pages) {
        pages.rest("/rest/api/2/issue/{key}/transitions", this::transitions);
        pages.rest("/rest/api/2/issue/{key}/properties", this::properties);
        pages.rest("/rest/api/2/issue/{key}/properties/{property}", this::property);
    }

    private Response transitions(Request request) {
        IssueState issue = lookup.issue(request.variable("key"), request.user());
        if (request.method().equals("GET")) {
            List<Object> ways =
                    workflow.from(issue).stream().map(way -> (Object) way(way)).toList();
            return Response.json(Map.of("expand", "transitions", "transitions", ways));
        }
        Rest.only(request, "POST");
        Rest.signedIn(request);
        lookup.editable(request.variable("key"), request.user());
        JsonNode body = request.json();
        JsonNode asked = body.path("transition");
        Optional<Workflow.Transition> way = workflow.from(issue).stream()
                .filter(one -> one.id().equals(asked.path("id").asText())
                        || one.name().equalsIgnoreCase(asked.path("name").asText()))
                .findFirst();
        if (way.isEmpty()) {
            return RestErrors.of(
                    400,
                    "It seems that you have tried to perform a workflow operation that is not valid for the current"
                            + " state of this issue.");
        }
        JsonNode named = body.path("fields").path("resolution");
        Optional<Constant> resolution = named.hasNonNull("id")
                ? state.catalog()
                        .find(Constant.Kind.RESOLUTION, named.path("id").asText())
                : state
                        .catalog()
                        .named(Constant.Kind.RESOLUTION, named.path("name").asText("Done"))
                        .stream()
                        .findFirst();
        if (resolution.isEmpty()) {
            return RestErrors.of(400, List.of(), Map.of("resolution", "The resolution does not exist."));
        }
        String comment = body.path("update")
                .path("comment")
                .path(0)
                .path("add")
                .path("body")
                .asText("");
        work.transition(request.user(), issue.id(), way.get(), resolution.get().id(), comment);
        return Response.empty(204);
    }

    private Map<String, Object> way(Workflow.Transition way) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", way.id());
        json.put("name", way.name());
        json.put("to", shapes.constant(Constant.Kind.STATUS, way.to()));
        return json;
    }

    private Response properties(Request request) {
        Rest.only(request, "GET");
        IssueState issue = lookup.issue(request.variable("key"), request.user());
        List<Object> keys = issue.properties().keySet().stream()
                .sorted()
                .map(key -> (Object) Map.of("self", self(issue, key), "key", key))
                .toList();
        return Response.json(Map.of("keys", keys));
    }

    private String self(IssueState issue, String key) {
        return shapes.self("issue/" + issue.key() + "/properties/" + key);
    }

    /** Reading wants browse, writing edit permission; writing over REST re-indexes the issue, as the product does. */
    private Response property(Request request) throws IOException {
        IssueState issue = lookup.issue(request.variable("key"), request.user());
        String key = request.variable("property");
        String stored = issue.properties().get(key);
        if (request.method().equals("PUT")) {
            Rest.signedIn(request);
            lookup.editable(request.variable("key"), request.user());
            work.property(issue.id(), key, value(request));
            work.reindex(issue.id());
            return Response.empty(stored == null ? 201 : 200);
        }
        if (stored == null) {
            return RestErrors.of(404, "The property " + key + " does not exist.");
        }
        if (request.method().equals("DELETE")) {
            Rest.signedIn(request);
            lookup.editable(request.variable("key"), request.user());
            work.property(issue.id(), key, null);
            work.reindex(issue.id());
            return Response.empty(204);
        }
        Rest.only(request, "GET");
        return Response.json(Map.of("key", key, "value", Disk.tree(stored)));
    }

    private static String value(Request request) throws IOException {
        String text = new String(request.http().getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (text.length() > LONGEST) {
            throw new Refused(400, "The property value may have at most " + LONGEST + " characters.");
        }
        try {
            Disk.JSON.readTree(text);
            return text;
        } catch (JsonProcessingException e) {
            throw new Refused(400, "The property value is not valid JSON.");
        }
    }
}
