package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.Project;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Which projects have which custom field; the product calls it the field's context. */
final class FieldProjects {
    static final String PATH = "/secure/admin/ConfigureCustomField.jspa";

    private final PageServices services;

    FieldProjects(PageServices services) {
        this.services = services;
    }

    void register(Pages pages) {
        pages.get(PATH, this::show);
        pages.post(PATH, this::save);
    }

    private static void administrator(Request request) {
        if (!request.user().orElseThrow(Refused::signIn).administrator()) {
            throw Refused.forbidden("Only administrators may see this page.");
        }
    }

    /** A link for those who may follow it; empty for others. */
    static String link(Request request) {
        return request.user().filter(User::administrator).isPresent()
                ? "<p>" + Markup.link(request, PATH, "Which projects have which fields") + "</p>"
                : "";
    }

    private Response show(Request request) {
        administrator(request);
        StringBuilder html = new StringBuilder(Markup.header("", "Projects of custom fields", ""));
        html.append("<p>Keys of the projects that have the field; empty for all. A move to another project drops the"
                + " field's value.</p>");
        for (Field field : services.state().fields().all()) {
            String id = "projects-" + field.fieldId();
            html.append(Markup.form(request, PATH, "of-" + field.fieldId()))
                    .append(Markup.hidden("id", field.id()))
                    .append("<div class=\"field-group\"><label for=\"")
                    .append(id)
                    .append("\">")
                    .append(Markup.text(field.name()))
                    .append("</label><input class=\"text\" name=\"projects\" id=\"")
                    .append(id)
                    .append("\" value=\"")
                    .append(Markup.text(keys(field)))
                    .append("\"> <button class=\"aui-button\" type=\"submit\">Save</button></div></form>");
        }
        return Response.page(Page.admin("Projects of custom fields", html.toString()));
    }

    private String keys(Field field) {
        return field.projects().stream()
                .flatMap(id -> services.state().projects().find(id).stream())
                .map(Project::key)
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Response save(Request request) {
        administrator(request);
        Field field = request.parameter("id")
                .filter(id -> id.matches("[0-9]{1,15}"))
                .flatMap(id -> services.state().fields().find(Long.parseLong(id)))
                .orElseThrow(() -> Refused.notFound("There is no such field."));
        Set<Long> projects = new HashSet<>();
        for (String key : request.parameter("projects").orElse("").split("[,\\s]+")) {
            Optional<Project> project = services.state().projects().byKey(key);
            if (project.isEmpty() && !key.isEmpty()) {
                throw new Refused(400, "There is no project " + key + ".");
            }
            project.ifPresent(found -> projects.add(found.id()));
        }
        services.state().fields().put(field.withProjects(projects));
        return Response.redirect(PATH);
    }
}
