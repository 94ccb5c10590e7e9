package dev.kept.sandbox.jira.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.State;
import dev.kept.sandbox.jira.state.Version;
import dev.kept.sandbox.jira.work.Lookup;
import dev.kept.sandbox.jira.work.Permissions;
import dev.kept.sandbox.jira.work.ProjectWork;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Projects and their versions. */
final class ProjectResources {

    private final State state;
    private final Permissions permissions;
    private final Lookup lookup;
    private final ProjectWork work;
    private final RestShapes shapes;

    ProjectResources(State state, Permissions permissions, Lookup lookup, ProjectWork work, RestShapes shapes) {
        this.state = state;
        this.permissions = permissions;
        this.lookup = lookup;
        this.work = work;
        this.shapes = shapes;
    }

    void register(Pages pages) {
        pages.rest("/rest/api/2/project", this::projects);
        pages.rest("/rest/api/2/project/{key}", this::project);
        pages.rest("/rest/api/2/project/{key}/archive", request -> archive(request, true));
        pages.rest("/rest/api/2/project/{key}/restore", request -> archive(request, false));
        pages.rest("/rest/api/2/project/{key}/versions", this::versions);
        pages.rest("/rest/api/2/version", this::addVersion);
        pages.rest("/rest/api/2/version/{id}", this::version);
    }

    private Response projects(Request request) {
        Rest.only(request, "GET");
        return Response.json(permissions.visible(request.user()).stream()
                .map(project -> shapes.project(project, false))
                .toList());
    }

    private Response project(Request request) {
        Project project = lookup.project(request.variable("key"), request.user());
        if (request.method().equals("GET")) {
            return Response.json(shapes.project(project, true));
        }
        Rest.only(request, "PUT");
        administered(project, request);
        JsonNode json = request.json();
        String key = json.path("key").asText(project.key());
        String name = json.path("name").asText(project.name());
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
            return RestErrors.of(400, List.of(), Map.of("projectKey", "Project keys are 2 to 10 upper case letters."));
        }
        boolean taken = state.projects()
                .byKey(key)
                .filter(other -> other.id() != project.id())
                .isPresent();
        if (taken) {
            return RestErrors.of(
                    400, List.of(), Map.of("projectKey", "A project with that project key already exists."));
        }
        return Response.json(shapes.project(work.rename(request.user(), project.id(), name, key), true));
    }

    private Response archive(Request request, boolean archived) {
        Rest.only(request, "PUT");
        Project project = lookup.project(request.variable("key"), request.user());
        Rest.signedIn(request);
        if (!request.user().map(User::administrator).orElse(false)) {
            throw Refused.forbidden("Only administrators archive and restore projects.");
        }
        work.archive(project.id(), archived);
        return Response.empty(archived ? 204 : 202);
    }

    private void administered(Project project, Request request) {
        Rest.signedIn(request);
        if (!permissions.mayAdminister(request.user(), project)) {
            throw Refused.forbidden("You cannot edit the configuration of this project.");
        }
    }

    private Response versions(Request request) {
        Rest.only(request, "GET");
        Project project = lookup.project(request.variable("key"), request.user());
        return Response.json(state.projects().versionsOf(project.id()).stream()
                .map(shapes::version)
                .toList());
    }

    private Response addVersion(Request request) {
        Rest.only(request, "POST");
        JsonNode json = request.json();
        String where = json.hasNonNull("projectId")
                ? json.path("projectId").asText()
                : json.path("project").asText();
        Project project = lookup.project(where, request.user());
        administered(project, request);
        Version version = changed(
                new Version(state.projects().freeVersionId(), project.id(), "", null, null, false, false), json);
        if (version.name().isBlank()) {
            return RestErrors.of(400, List.of(), Map.of("name", "You must specify a valid version name."));
        }
        work.save(version);
        return Response.json(201, shapes.version(version));
    }

    private Response version(Request request) {
        String id = request.variable("id");
        Version version = (id.matches("[0-9]{1,18}")
                        ? state.projects().version(Long.parseLong(id))
                        : Optional.<Version>empty())
                .orElseThrow(() -> Refused.notFound("Could not find version for id '" + id + "'"));
        Project project = lookup.project(String.valueOf(version.projectId()), request.user());
        if (request.method().equals("GET")) {
            return Response.json(shapes.version(version));
        }
        Rest.only(request, "PUT");
        administered(project, request);
        Version after = changed(version, request.json());
        work.save(after);
        return Response.json(shapes.version(after));
    }

    private static Version changed(Version version, JsonNode json) {
        return new Version(
                version.id(),
                version.projectId(),
                json.path("name").asText(version.name()),
                json.has("startDate") ? day(json, "startDate") : version.startDate(),
                json.has("releaseDate") ? day(json, "releaseDate") : version.releaseDate(),
                json.path("released").asBoolean(version.released()),
                json.path("archived").asBoolean(version.archived()));
    }

    @Nullable
    private static LocalDate day(JsonNode json, String field) {
        if (json.path(field).isNull()) {
            return null;
        }
        try {
            return LocalDate.parse(json.path(field).asText());
        } catch (DateTimeException e) {
            throw new Refused(400, "The date of '" + field + "' is not of the form yyyy-MM-dd.");
        }
    }
}
