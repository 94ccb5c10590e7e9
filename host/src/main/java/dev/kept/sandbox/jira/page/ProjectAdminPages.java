package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Version;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the administrator of a project changes: its name, its key and its versions. */
final class ProjectAdminPages {
    private static final String EDIT = "/secure/project/EditProject.jspa";
    private static final String ARCHIVE = "/secure/project/ArchiveProject.jspa";
    private static final String VERSION = "/secure/project/EditVersion.jspa";

    /** Where plugins put their pages into a project's settings. */
    private static final List<String> SETTINGS = List.of(
            "atl.jira.proj.config/projectgroup1",
            "atl.jira.proj.config/projectgroup2",
            "atl.jira.proj.config/projectgroup3",
            "atl.jira.proj.config/projectgroup4");

    private final PageServices services;
    private final Fragments fragments;

    ProjectAdminPages(PageServices services) {
        this.services = services;
        this.fragments = new Fragments(services);
    }

    void register(Pages pages) {
        pages.get("/secure/project/EditProject!default.jspa", request -> ask(request, Map.of()));
        pages.post(EDIT, this::change);
        pages.post(ARCHIVE, this::archive);
        pages.get("/secure/project/EditVersion!default.jspa", request -> askVersion(request, Map.of()));
        pages.post(VERSION, this::changeVersion);
    }

    private Project project(Request request) {
        Project project = IssuePages.signedInOr(request, () -> services.lookup()
                .project(request.parameter("pid").orElse(""), request.user()));
        if (!services.permissions().mayAdminister(request.user(), project)) {
            throw Refused.forbidden("Only the project's administrators change it.");
        }
        return project;
    }

    private Response ask(Request request, Map<String, String> errors) {
        Project project = project(request);
        String html = Markup.header("", "Edit project", "")
                + "<p>With another key every issue gets another key; the old ones keep leading there.</p>"
                + Markup.form(request, EDIT, "project-edit") + Markup.hidden("pid", project.id())
                + Markup.group("name", "Name", Markup.input("text", "name", project.name()), errors)
                + Markup.group("key", "Key", Markup.input("text", "key", project.key()), errors)
                + Markup.submit(request, "Save", "/projects/" + project.key()) + "</form>"
                + Markup.form(request, ARCHIVE, "project-archive") + Markup.hidden("pid", project.id())
                + "<p><button class=\"aui-button\" name=\"archived\" value=\"" + !project.archived() + "\">"
                + (project.archived() ? "Restore" : "Archive: read-only, in no list and no search")
                + "</button></p></form><p>"
                + fragments.buttons(SETTINGS, fragments.context(request, project, Optional.empty()), request) + "</p>";
        return Response.page(Page.of("Edit project", html).withStatus(errors.isEmpty() ? 200 : 400));
    }

    private Response archive(Request request) {
        Project project = project(request);
        services.projects()
                .archive(project.id(), request.parameter("archived").orElse("").equals("true"));
        return Response.redirect("/secure/project/EditProject!default.jspa?pid=" + project.id());
    }

    private Response change(Request request) {
        Project project = project(request);
        String key = request.parameter("key").orElse("").strip().toUpperCase(Locale.ROOT);
        String name = request.parameter("name").orElse("").strip();
        if (!key.matches("[A-Z][A-Z0-9]{1,9}")) {
            return ask(request, Map.of("key", "A key has 2 to 10 letters and digits and begins with a letter."));
        }
        boolean taken = services.state()
                .projects()
                .byKey(key)
                .filter(other -> other.id() != project.id())
                .isPresent();
        if (taken) {
            return ask(request, Map.of("key", "There is a project with this key already."));
        }
        if (name.isEmpty()) {
            return ask(request, Map.of("name", "A project needs a name."));
        }
        Project after = services.projects().rename(request.user(), project.id(), name, key);
        return Response.redirect("/projects/" + Markup.url(after.key()));
    }

    /** The version to change; a new one when none is named. */
    private Version version(Project project, Request request) {
        String id = request.parameter("versionId").orElse("");
        if (id.isEmpty()) {
            return new Version(services.state().projects().freeVersionId(), project.id(), "", null, null, false, false);
        }
        return services.state().projects().versionsOf(project.id()).stream()
                .filter(version -> String.valueOf(version.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such version."));
    }

    private Response askVersion(Request request, Map<String, String> errors) {
        Project project = project(request);
        Version version = version(project, request);
        String id = request.parameter("versionId").orElse("");
        String title = id.isEmpty() ? "Add a version" : "Edit version " + version.name();
        String html = Markup.header("", title, "") + Markup.form(request, VERSION, "version-edit")
                + Markup.hidden("pid", project.id()) + Markup.hidden("versionId", id)
                + Markup.group("name", "Name", Markup.input("text", "name", version.name()), errors)
                + Markup.group(
                        "startDate", "Start date", Markup.input("date", "startDate", version.startDate()), errors)
                + Markup.group(
                        "releaseDate",
                        "Release date",
                        Markup.input("date", "releaseDate", version.releaseDate()),
                        errors)
                + "<fieldset class=\"group\"><div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\""
                + " name=\"released\" id=\"released\" value=\"true\"" + (version.released() ? " checked" : "")
                + "><label for=\"released\">Released</label></div></fieldset>"
                + Markup.submit(request, "Save", "/projects/" + project.key() + "/versions") + "</form>";
        return Response.page(Page.of(title, html).withStatus(errors.isEmpty() ? 200 : 400));
    }

    private Response changeVersion(Request request) {
        Project project = project(request);
        Version before = version(project, request);
        String name = request.parameter("name").orElse(before.name()).strip();
        if (name.isEmpty()) {
            return askVersion(request, Map.of("name", "You must specify a valid version name."));
        }
        try {
            services.projects()
                    .save(new Version(
                            before.id(),
                            project.id(),
                            name,
                            day(request, "startDate"),
                            day(request, "releaseDate"),
                            request.parameter("released").isPresent(),
                            before.archived()));
        } catch (DateTimeException e) {
            return askVersion(request, Map.of("releaseDate", "Please enter dates as 2026-12-24."));
        }
        return Response.redirect("/projects/" + Markup.url(project.key()) + "/versions");
    }

    @Nullable
    private static LocalDate day(Request request, String name) {
        String text = request.parameter(name).orElse("").strip();
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
