package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.field.FieldViews;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.work.NewIssue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The create screen and the edit screen. A form with mistakes comes back as it was typed, with a message at each. */
final class IssueForms {

    private final PageServices services;

    IssueForms(PageServices services) {
        this.services = services;
    }

    void register(Pages pages) {
        pages.get("/secure/CreateIssue.jspa", this::askCreate);
        pages.get("/secure/CreateIssue!default.jspa", this::askCreate);
        pages.post("/secure/CreateIssueDetails.jspa", this::create);
        pages.get("/secure/EditIssue!default.jspa", this::askEdit);
        pages.post("/secure/EditIssue.jspa", this::edit);
    }

    private Response askCreate(Request request) {
        Optional<String> asked =
                request.parameter("project").or(() -> request.parameter("pid")).filter(text -> !text.isBlank());
        if (asked.isEmpty()) {
            IssuePages.signedInOr(request, () -> request.user().orElseThrow(Refused::signIn));
            return Response.page(chooseProject(request));
        }
        Project project =
                IssuePages.signedInOr(request, () -> services.lookup().creatable(asked.get(), request.user()));
        SystemFields values = SystemFields.empty(services, project);
        return Response.page(screen(request, project, null, values, null, Map.of()));
    }

    private Page chooseProject(Request request) {
        List<Markup.Choice> projects = services.permissions().visible(request.user()).stream()
                .filter(project -> services.permissions().mayEdit(request.user(), project))
                .map(project -> new Markup.Choice(project.key(), project.name()))
                .toList();
        String form = projects.isEmpty()
                ? "<p>There is no project in which you may create issues.</p>"
                : "<form class=\"aui\" method=\"get\" action=\"" + Markup.text(request.contextPath())
                        + "/secure/CreateIssue.jspa\">"
                        + Markup.group("project", "Project", Markup.select("project", projects, null), Map.of())
                        + Markup.submit(request, "Next", "/") + "</form>";
        return Page.of("Create issue", Markup.header("", "Create issue", "") + form);
    }

    private Response create(Request request) {
        Project project = IssuePages.signedInOr(request, () -> services.lookup()
                .creatable(request.parameter("pid").orElse(""), request.user()));
        SystemFields values = SystemFields.of(services, project, request);
        FieldViews.Form form = services.fieldViews().read(request.parameters(), "create", null, project);
        Map<String, String> errors = new LinkedHashMap<>(values.errors());
        errors.putAll(form.errors());
        if (!errors.isEmpty()) {
            return Response.page(screen(request, project, null, values, request.parameters(), errors));
        }
        IssueState issue = services.work()
                .create(
                        request.user(),
                        new NewIssue(project, values.type(), draft -> values.fill(services, draft), form.changes()));
        return Response.redirect("/browse/" + Markup.url(issue.key()));
    }

    private Response askEdit(Request request) {
        IssueState issue = editable(request);
        Project project = services.state().projects().get(issue.projectId());
        return Response.page(
                screen(request, project, issue, SystemFields.of(services, project, issue), null, Map.of()));
    }

    private IssueState editable(Request request) {
        return IssuePages.signedInOr(request, () -> services.lookup().editable(IssuePages.id(request), request.user()));
    }

    private Response edit(Request request) {
        IssueState issue = editable(request);
        Project project = services.state().projects().get(issue.projectId());
        SystemFields values = SystemFields.of(services, project, request);
        FieldViews.Form form = services.fieldViews().read(request.parameters(), "edit", issue, project);
        Map<String, String> errors = new LinkedHashMap<>(values.errors());
        errors.putAll(form.errors());
        if (!errors.isEmpty()) {
            return Response.page(screen(request, project, issue, values, request.parameters(), errors));
        }
        services.work().edit(request.user(), issue.id(), draft -> values.fill(services, draft), form.changes());
        return Response.redirect("/browse/" + Markup.url(issue.key()));
    }

    private Page screen(
            Request request,
            Project project,
            @Nullable IssueState issue,
            SystemFields values,
            @Nullable Map<String, String[]> typed,
            Map<String, String> errors) {
        boolean create = issue == null;
        var resources = services.plugins().get().resources();
        resources.requireContext(create ? "jira.create.issue" : "jira.edit.issue");
        String title = create ? "Create issue in " + project.name() : "Edit " + issue.key();
        StringBuilder html = new StringBuilder(Markup.header("", title, ""));
        html.append(
                create
                        ? Markup.form(request, "/secure/CreateIssueDetails.jspa", "issue-create")
                                + Markup.hidden("pid", project.id())
                        : Markup.form(request, "/secure/EditIssue.jspa", "issue-edit")
                                + Markup.hidden("id", issue.id()));
        html.append(values.html(services, project, errors));
        for (FieldViews.Row row :
                services.fieldViews().edit(create ? "create" : "edit", issue, typed, errors, request)) {
            html.append(row.html());
        }
        String back = create ? "/projects/" + project.key() : "/browse/" + issue.key();
        html.append(Markup.submit(request, create ? "Create" : "Update", back)).append("</form>");
        int status = errors.isEmpty() ? 200 : 400;
        return Page.of(title, html.toString()).withStatus(status).withHints(Map.of("projectKey", project.key()));
    }

    static List<Markup.Choice> constants(PageServices services, Constant.Kind kind) {
        return services.state().catalog().all(kind).stream()
                .map(one -> new Markup.Choice(one.id(), one.name()))
                .toList();
    }
}
