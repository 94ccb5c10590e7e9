package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.field.FieldRest;
import dev.kept.sandbox.jira.jql.JqlFunctions;
import dev.kept.sandbox.jira.jql.JqlProblem;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.State;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Search, projects, fields, and what the server says of itself. */
final class SiteResources {

    private static final int DEFAULT_PAGE = 50;
    private static final int LARGEST_PAGE = 1_000;
    private static final List<String> BUILT_IN = List.of(
            "summary",
            "description",
            "issuetype",
            "project",
            "status",
            "resolution",
            "resolutiondate",
            "priority",
            "created",
            "updated",
            "duedate",
            "assignee",
            "reporter",
            "creator",
            "labels",
            "fixVersions",
            "versions",
            "comment");

    private final State state;
    private final Searches searches;
    private final FieldRest customs;
    private final RestShapes shapes;

    SiteResources(State state, Searches searches, FieldRest customs, RestShapes shapes) {
        this.state = state;
        this.searches = searches;
        this.customs = customs;
        this.shapes = shapes;
    }

    /** Anybody who is logged in reads it; administrators begin and end it. */
    private Response readOnlyMode(Request request) throws IOException {
        Rest.signedIn(request);
        if (!request.method().equals("GET")) {
            Rest.only(request, "PUT");
            if (!request.user().orElseThrow().administrator()) {
                throw Refused.forbidden("Only administrators begin and end read-only mode.");
            }
            state.readOnly(request.json().path("enabled").asBoolean());
        }
        return Response.json(Map.of("enabled", state.readOnly()));
    }

    void register(Pages pages, URI base, String version) {
        pages.rest("/rest/api/2/search", this::search);
        pages.rest("/rest/api/2/field", this::fields);
        pages.rest("/rest/api/2/myself", this::myself);
        pages.rest("/rest/api/2/readonly-mode", this::readOnlyMode);
        pages.rest("/rest/api/2/jql/autocompletedata", this::autocomplete);
        pages.rest("/rest/api/2/status", request -> constants(Constant.Kind.STATUS));
        pages.rest("/rest/api/2/resolution", request -> constants(Constant.Kind.RESOLUTION));
        pages.rest("/rest/api/2/priority", request -> constants(Constant.Kind.PRIORITY));
        pages.rest("/rest/api/2/issuetype", request -> constants(Constant.Kind.TYPE));
        pages.rest("/rest/api/2/serverInfo", request -> {
            Map<String, Object> info = new LinkedHashMap<>();
            info.put("baseUrl", base.toString());
            info.put("version", version);
            info.put("deploymentType", "Server");
            info.put("serverTitle", "Kept sandbox (not Jira)");
            return Response.json(info);
        });
    }

    private Response search(Request request) {
        int start;
        int max;
        String jql;
        boolean changelog;
        FieldFilter filter;
        if (request.method().equals("POST")) {
            JsonNode body = request.json();
            jql = body.path("jql").asText("");
            start = body.path("startAt").asInt(0);
            max = body.path("maxResults").asInt(DEFAULT_PAGE);
            filter = FieldFilter.of(body.path("fields"));
            changelog = body.path("expand").toString().contains("changelog");
        } else {
            Rest.only(request, "GET");
            jql = request.parameter("jql").orElse("");
            start = Rest.number(request, "startAt", 0);
            max = Rest.number(request, "maxResults", DEFAULT_PAGE);
            filter = FieldFilter.of(request.parameter("fields"));
            changelog = request.parameter("expand").orElse("").contains("changelog");
        }
        if (start < 0) {
            return RestErrors.of(400, "The 'startAt' value must not be negative.");
        }
        int page = max < 0 ? LARGEST_PAGE : Math.min(max, LARGEST_PAGE);
        try {
            Searches.Found found = searches.find(searches.parse(jql), request.user(), start, page);
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("expand", "names,schema");
            json.put("startAt", start);
            json.put("maxResults", page);
            json.put("total", found.total());
            json.put(
                    "issues",
                    found.issues().stream()
                            .map(issue -> shapes.issue(issue, request.user(), filter, changelog))
                            .toList());
            return Response.json(json);
        } catch (JqlProblem problem) {
            return RestErrors.of(400, problem.messages(), Map.of());
        }
    }

    /** What the editor of a query may offer, as far as functions go. */
    private Response autocomplete(Request request) {
        Rest.only(request, "GET");
        List<Object> names = new ArrayList<>();
        for (JqlFunctions.Described function : searches.functions(request.locale())) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("value", function.call());
            json.put("displayName", function.call());
            if (function.list()) {
                json.put("isList", "true");
            }
            json.put("types", function.types());
            names.add(json);
        }
        return Response.json(Map.of("visibleFunctionNames", names));
    }

    private Response fields(Request request) {
        Rest.only(request, "GET");
        List<Object> fields = new ArrayList<>();
        for (String name : BUILT_IN) {
            fields.add(field(name, name, false, Map.of("type", "any", "system", name)));
        }
        for (Field field : state.fields().all()) {
            fields.add(field(field.fieldId(), field.name(), true, customs.schema(field)));
        }
        return Response.json(fields);
    }

    private static Map<String, Object> field(String id, String name, boolean custom, Map<String, Object> schema) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("name", name);
        json.put("custom", custom);
        json.put("orderable", true);
        json.put("navigable", true);
        json.put("searchable", true);
        json.put("schema", schema);
        return json;
    }

    private Response myself(Request request) {
        User user = request.user().orElseThrow(Refused::signIn);
        return Response.json(shapes.user(user));
    }

    private Response constants(Constant.Kind kind) {
        return Response.json(state.catalog().all(kind).stream()
                .map(constant -> shapes.constant(kind, constant.id()))
                .toList());
    }
}
