package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.jql.JqlFunctions;
import dev.kept.sandbox.jira.jql.JqlProblem;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Version;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The front page, a project with its side bar, and the issue navigator. */
final class ProjectPages {

    private final PageServices services;
    private final Fragments fragments;
    private final IssueTable table;
    private final Sidebar sidebar;

    ProjectPages(PageServices services) {
        this.services = services;
        this.fragments = new Fragments(services);
        this.table = new IssueTable(services);
        this.sidebar = new Sidebar(services);
    }

    void register(Pages pages) {
        pages.get("/", this::front);
        pages.get("/projects", this::front);
        pages.get("/projects/{key}", this::project);
        pages.get("/projects/{key}/issues", this::project);
        pages.get("/projects/{key}/versions", this::versions);
        pages.get("/issues", this::navigator);
    }

    private Response front(Request request) {
        StringBuilder html = new StringBuilder(Markup.header("", "Projects", ""));
        html.append(
                "<p class=\"aui-message aui-message-info\">This is not Jira: it imitates an issue tracker, so that the"
                        + " plugin can be tried without one.</p>");
        List<Project> projects = services.permissions().visible(request.user());
        if (projects.isEmpty()) {
            html.append("<p>There are no projects that you may see.</p>");
        } else {
            html.append("<table class=\"aui\" id=\"projects\"><thead><tr><th scope=\"col\">Project</th>"
                    + "<th scope=\"col\">Key</th><th scope=\"col\">Lead</th><th scope=\"col\">Issues</th></tr></thead>"
                    + "<tbody>");
            for (Project project : projects) {
                html.append("<tr><td>")
                        .append(Markup.link(request, "/projects/" + project.key(), project.name()))
                        .append("</td><td>")
                        .append(Markup.text(project.key()))
                        .append("</td><td>")
                        .append(Markup.text(IssueTable.person(services, project.lead())))
                        .append("</td><td>")
                        .append(services.state().issues().idsOf(project.id()).size())
                        .append("</td></tr>");
            }
            html.append("</tbody></table>");
        }
        if (request.user().isPresent()) {
            html.append("<p>")
                    .append(Markup.link(request, OutboxPages.PATH, "Outbox"))
                    .append(": the mail that would have been sent.</p>");
        }
        return Response.page(Page.of("Projects", html.toString()));
    }

    private Project find(Request request) {
        try {
            return services.lookup().project(request.variable("key"), request.user());
        } catch (Refused refused) {
            throw request.user().isEmpty() ? Refused.signIn() : refused;
        }
    }

    private Response project(Request request) {
        Project project = find(request);
        if (!project.key().equalsIgnoreCase(request.variable("key"))) {
            return Response.redirect("/projects/" + Markup.url(project.key()));
        }
        services.plugins().get().resources().requireContext("jira.browse.project");
        Map<String, Object> context = fragments.context(request, project, Optional.empty());
        String selected = request.parameter("selectedItem").orElse("");
        Optional<String> body = fragments.body(selected, context);
        return Response.page(
                body.isPresent()
                        ? sidebar.page(project, context, selected, body.get(), request)
                        : sidebar.page(project, context, Sidebar.ISSUES, issues(project, request), request));
    }

    private String issues(Project project, Request request) {
        String jql = "project = " + project.key() + " ORDER BY key DESC";
        Searches.Found found = services.searches()
                .find(services.searches().parse(jql), request.user(), start(request), IssueTable.PAGE);
        return table.html(found, "/projects/" + project.key() + "?", request);
    }

    private Response versions(Request request) {
        Project project = find(request);
        StringBuilder html = new StringBuilder("<table class=\"aui\" id=\"versions\"><thead><tr>"
                + "<th scope=\"col\">Version</th><th scope=\"col\">Start date</th><th scope=\"col\">Release date</th>"
                + "<th scope=\"col\">State</th></tr></thead><tbody>");
        boolean administers = services.permissions().mayAdminister(request.user(), project);
        String edit = "/secure/project/EditVersion!default.jspa?pid=" + project.id();
        for (Version version : services.state().projects().versionsOf(project.id())) {
            html.append("<tr><td>")
                    .append(
                            administers
                                    ? Markup.link(request, edit + "&versionId=" + version.id(), version.name())
                                    : Markup.text(version.name()))
                    .append("</td><td>")
                    .append(version.startDate() == null ? "" : Markup.day(version.startDate()))
                    .append("</td><td>")
                    .append(version.releaseDate() == null ? "" : Markup.day(version.releaseDate()))
                    .append("</td><td>")
                    .append(version.released() ? "Released" : "Unreleased")
                    .append(version.archived() ? ", archived" : "")
                    .append("</td></tr>");
        }
        html.append("</tbody></table>");
        if (administers) {
            html.append("<p>")
                    .append(Markup.button(request, edit, "Add a version", "add-version"))
                    .append("</p>");
        }
        Map<String, Object> context = fragments.context(request, project, Optional.empty());
        return Response.page(sidebar.page(project, context, Sidebar.VERSIONS, html.toString(), request));
    }

    private Response navigator(Request request) {
        String jql = request.parameter("jql").orElse("").strip();
        if (jql.matches("[A-Za-z][A-Za-z0-9_]*-[0-9]+")) {
            return Response.redirect("/browse/" + Markup.url(jql));
        }
        services.plugins().get().resources().requireContext("jira.navigator");
        StringBuilder html = new StringBuilder(Markup.header("", "Search", ""));
        html.append("<form class=\"aui\" method=\"get\" id=\"jql-form\" action=\"")
                .append(Markup.text(request.contextPath()))
                .append(
                        "/issues/\"><label for=\"jql\" class=\"assistive\">Query</label><input class=\"text full-width-field\""
                                + " id=\"jql\" name=\"jql\" autocomplete=\"off\" placeholder=\"project = KEY AND due &lt; now()\" value=\"")
                .append(Markup.text(jql))
                .append("\"> <button class=\"aui-button aui-button-primary\" type=\"submit\">Search</button></form>");
        int status = 200;
        try {
            Searches.Found found = services.searches()
                    .find(services.searches().parse(jql), request.user(), start(request), IssueTable.PAGE);
            html.append(table.html(found, "/issues/?jql=" + Markup.url(jql) + "&", request));
            if (request.user().isPresent() && found.total() > 0) {
                String bulk = "/secure/views/bulkedit/BulkEdit1!default.jspa?jql=" + Markup.url(jql);
                html.append("<p>")
                        .append(Markup.button(request, bulk, "Bulk change", "bulkedit_all"))
                        .append("</p>");
            }
        } catch (JqlProblem problem) {
            status = 400;
            problem.messages().forEach(message -> html.append(Markup.message("error", message)));
        }
        html.append(functions(request));
        return Response.page(Page.of("Search", html.toString()).withStatus(status));
    }

    /** What the plugins' functions are for; the product offers their names while somebody types. */
    private String functions(Request request) {
        List<JqlFunctions.Described> functions = services.searches().functions(request.locale());
        if (functions.isEmpty()) {
            return "";
        }
        StringBuilder html = new StringBuilder("<details id=\"jql-functions\"><summary>Functions</summary><dl>");
        functions.forEach(function -> html.append("<dt><code>")
                .append(Markup.text(function.call()))
                .append("</code></dt><dd>")
                .append(Markup.text(function.description()))
                .append("</dd>"));
        return html.append("</dl></details>").toString();
    }

    private static int start(Request request) {
        String text = request.parameter("startIndex").orElse("0");
        if (!text.matches("[0-9]{1,9}")) {
            throw new Refused(400, "The page '" + text + "' is not a number.");
        }
        return Integer.parseInt(text);
    }
}
