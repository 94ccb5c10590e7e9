package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.Users;
import dev.kept.sandbox.jira.field.FieldRest;
import dev.kept.sandbox.jira.field.FieldViews;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.NewIssue;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The resource "issue": create, read, change, delete. */
final class IssueResources {

    private final State state;
    private final Users users;
    private final Lookup lookup;
    private final IssueWork work;
    private final FieldRest customs;
    private final RestShapes shapes;

    IssueResources(State state, Users users, Lookup lookup, IssueWork work, FieldRest customs, RestShapes shapes) {
        this.state = state;
        this.users = users;
        this.lookup = lookup;
        this.work = work;
        this.customs = customs;
        this.shapes = shapes;
    }

    void register(Pages pages) {
        pages.rest("/rest/api/2/issue", this::create);
        pages.rest("/rest/api/2/issue/{key}", this::issue);
    }

    private Response create(Request request) {
        Rest.only(request, "POST");
        JsonNode fields = request.json().path("fields");
        JsonNode where = fields.path("project");
        String name = where.hasNonNull("id")
                ? where.path("id").asText()
                : where.path("key").asText();
        if (name.isEmpty()) {
            return RestErrors.of(400, List.of(), Map.of("project", "project is required"));
        }
        Project project = visible(name, request);
        IssueBody body = new IssueBody(state, users, project);
        body.read(fields);
        Map<String, String> errors = new LinkedHashMap<>(body.errors());
        if (!fields.hasNonNull("summary")) {
            errors.put("summary", "You must specify a summary of the issue.");
        }
        if (!fields.hasNonNull("issuetype")) {
            errors.put("issuetype", "issue type is required");
        }
        String type = fields.path("issuetype").path("id").asText("");
        FieldViews.Form form = customs.read(body.customs(), null, project, type);
        errors.putAll(form.errors());
        if (!errors.isEmpty()) {
            return RestErrors.of(400, List.of(), errors);
        }
        String first = state.catalog().all(Constant.Kind.TYPE).get(0).id();
        IssueState issue = work.create(request.user(), new NewIssue(project, first, body.step(), form.changes()));
        Map<String, Object> created = new LinkedHashMap<>();
        created.put("id", String.valueOf(issue.id()));
        created.put("key", issue.key());
        created.put("self", shapes.self("issue/" + issue.id()));
        return Response.json(201, created);
    }

    /** An unknown project is a mistake in the body here, not a missing resource. */
    private Project visible(String name, Request request) {
        if (request.user().isEmpty()) {
            throw Refused.signIn();
        }
        try {
            return lookup.creatable(name, request.user());
        } catch (Refused refused) {
            throw refused.status() == 404 ? new Refused(400, "project: valid project is required") : refused;
        }
    }

    private Response issue(Request request) {
        return switch (request.method()) {
            case "GET", "HEAD" -> read(request);
            case "PUT" -> edit(request);
            case "DELETE" -> {
                Rest.signedIn(request);
                work.delete(
                        request.user(),
                        lookup.administered(request.variable("key"), request.user())
                                .id());
                yield Response.empty(204);
            }
            default -> throw new Refused(405, "Method Not Allowed");
        };
    }

    private Response read(Request request) {
        IssueState issue = lookup.issue(request.variable("key"), request.user());
        boolean changelog = request.parameter("expand")
                .map(text -> Arrays.asList(text.split("\\s*,\\s*")).contains("changelog"))
                .orElse(false);
        FieldFilter filter = FieldFilter.of(request.parameter("fields"));
        return Response.json(shapes.issue(issue, request.user(), filter, changelog));
    }

    private Response edit(Request request) {
        Rest.signedIn(request);
        IssueState issue = lookup.editable(request.variable("key"), request.user());
        Project project = state.projects().get(issue.projectId());
        JsonNode json = request.json();
        IssueBody body = new IssueBody(state, users, project);
        body.read(json.path("fields"));
        json.path("update").fields().forEachRemaining(field -> update(field.getKey(), field.getValue(), body));
        FieldViews.Form form = customs.read(body.customs(), issue, project, issue.typeId());
        Map<String, String> errors = new LinkedHashMap<>(body.errors());
        errors.putAll(form.errors());
        if (!errors.isEmpty()) {
            return RestErrors.of(400, List.of(), errors);
        }
        work.edit(request.user(), issue.id(), body.step(), form.changes());
        return Response.empty(204);
    }

    /** The member "update" with the operation "set", which is the same as "fields". */
    private static void update(String field, JsonNode operations, IssueBody body) {
        for (JsonNode operation : operations) {
            if (operation.has("set")) {
                body.read(JsonNodeFactory.instance.objectNode().set(field, operation.path("set")));
            } else {
                body.errors().put(field, "The sandbox knows the operation 'set' only.");
            }
        }
    }
}
