package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.state.Role;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.Permissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The comments of an issue, with who may see each. */
final class CommentResources {

    private final State state;
    private final Permissions permissions;
    private final Lookup lookup;
    private final IssueWork work;
    private final RestShapes shapes;

    CommentResources(State state, Permissions permissions, Lookup lookup, IssueWork work, RestShapes shapes) {
        this.state = state;
        this.permissions = permissions;
        this.lookup = lookup;
        this.work = work;
        this.shapes = shapes;
    }

    void register(Pages pages) {
        pages.rest("/rest/api/2/issue/{key}/comment", this::comments);
        pages.rest("/rest/api/2/issue/{key}/comment/{id}", this::comment);
    }

    private Response comments(Request request) {
        IssueState issue = lookup.issue(request.variable("key"), request.user());
        if (request.method().equals("GET")) {
            return Response.json(shapes.comments(issue, request.user()));
        }
        Rest.only(request, "POST");
        Rest.signedIn(request);
        lookup.editable(request.variable("key"), request.user());
        JsonNode json = request.json();
        if (empty(json)) {
            return RestErrors.of(400, List.of(), Map.of("comment", "Comment body can not be empty!"));
        }
        Remark.Level level = level(json.path("visibility"));
        Remark remark =
                work.comment(request.user(), issue.id(), json.path("body").asText(), level, true);
        return Response.json(201, shapes.comment(state.issues().get(issue.id()), remark));
    }

    private static boolean empty(JsonNode json) {
        return json.path("body").asText("").isBlank();
    }

    private Response comment(Request request) {
        IssueState issue = lookup.issue(request.variable("key"), request.user());
        Optional<Remark> found = permissions.comments(request.user(), issue).stream()
                .filter(remark -> String.valueOf(remark.id()).equals(request.variable("id")))
                .findFirst();
        if (found.isEmpty()) {
            return RestErrors.of(404, "Can not find a comment for the id: " + request.variable("id") + ".");
        }
        Remark remark = found.get();
        return switch (request.method()) {
            case "GET" -> Response.json(shapes.comment(issue, remark));
            case "PUT" -> {
                changeable(issue, remark, request);
                JsonNode json = request.json();
                if (empty(json)) {
                    yield RestErrors.of(400, List.of(), Map.of("comment", "Comment body can not be empty!"));
                }
                Remark edited = work.editComment(
                        request.user(),
                        issue.id(),
                        remark.id(),
                        json.path("body").asText(),
                        json.has("visibility") ? level(json.path("visibility")) : remark.level());
                yield Response.json(shapes.comment(state.issues().get(issue.id()), edited));
            }
            case "DELETE" -> {
                changeable(issue, remark, request);
                work.deleteComment(request.user(), issue.id(), remark.id(), true);
                yield Response.empty(204);
            }
            default -> throw new Refused(405, "Method Not Allowed");
        };
    }

    private void changeable(IssueState issue, Remark remark, Request request) {
        Rest.signedIn(request);
        if (!permissions.mayChange(request.user(), issue, remark)) {
            throw Refused.forbidden("You do not have the permission to change this comment.");
        }
    }

    private static Remark.@Nullable Level level(JsonNode visibility) {
        String value = visibility.path("value").asText("");
        return switch (visibility.path("type").asText("")) {
            case "" -> null;
            case "group" -> new Remark.Level(value, null);
            case "role" ->
                new Remark.Level(
                        null,
                        Role.find(value)
                                .orElseThrow(() -> new Refused(400, "Role '" + value + "' does not exist."))
                                .id());
            default -> throw new Refused(400, "A comment is visible to a group or a role.");
        };
    }
}
