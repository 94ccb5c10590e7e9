package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.jira.field.FieldViews;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.state.Security;
import dev.kept.sandbox.jira.work.Workflow;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The view screen of an issue, with the panels and items of plugins. */
final class IssueView {

    private final PageServices services;
    private final Fragments fragments;
    private final CommentPages comments;
    private final ClonePages clones;

    IssueView(PageServices services) {
        this.services = services;
        this.fragments = new Fragments(services);
        this.comments = new CommentPages(services);
        this.clones = new ClonePages(services);
    }

    Page page(IssueState issue, Request request) {
        services.plugins().get().resources().requireContext("jira.view.issue");
        Project project = services.state().projects().get(issue.projectId());
        Map<String, Object> context = fragments.context(request, project, Optional.of(issue));
        String crumbs = "<ol class=\"aui-nav aui-nav-breadcrumbs\"><li>"
                + Markup.link(request, "/projects/" + project.key(), project.name()) + "</li><li id=\"key-val\">"
                + Markup.link(request, "/browse/" + issue.key(), issue.key()) + "</li></ol>";
        String html = "<div id=\"issue-content\" data-issue-key=\"" + Markup.text(issue.key()) + "\" data-issue-id=\""
                + issue.id() + "\">" + Markup.header(crumbs, issue.summary(), "")
                + operations(issue, project, context, request)
                + "<div class=\"tracker-columns\"><div class=\"tracker-wide\">" + details(issue, request)
                + description(issue) + clones.links(issue, request)
                + fragments.panels("atl.jira.view.issue.left.context", context)
                + activity(issue, request) + "</div><div class=\"tracker-side\" id=\"viewissuesidebar\">"
                + people(issue) + dates(issue) + fragments.panels("atl.jira.view.issue.right.context", context)
                + "</div></div></div>";
        String head = "<meta name=\"ajs-issue-key\" content=\"" + Markup.text(issue.key()) + "\">";
        return Page.of("[" + issue.key() + "] " + issue.summary(), html)
                .withHead(head)
                .withHints(Map.of("projectKey", project.key()));
    }

    private String operations(IssueState issue, Project project, Map<String, Object> context, Request request) {
        StringBuilder html = new StringBuilder("<div class=\"aui-toolbar2\" id=\"opsbar\" role=\"toolbar\""
                + " aria-label=\"Issue operations\"><div class=\"aui-toolbar2-inner\"><div class=\"aui-buttons\">");
        String id = "?id=" + issue.id();
        if (services.permissions().mayEdit(request.user(), issue)) {
            html.append(Markup.button(request, "/secure/EditIssue!default.jspa" + id, "Edit", "edit-issue"));
            for (Workflow.Transition way : services.workflow().from(issue)) {
                html.append(Markup.button(
                        request,
                        "/secure/WorkflowUIDispatcher.jspa" + id + "&action=" + way.id(),
                        way.name(),
                        "action_id_" + way.id()));
            }
            html.append(Markup.button(request, "/secure/CloneIssueDetails!default.jspa" + id, "Clone", "clone-issue"));
        }
        html.append("</div><div class=\"aui-buttons\">");
        if (services.permissions().mayAdminister(request.user(), project)) {
            html.append(Markup.button(request, "/secure/MoveIssue!default.jspa" + id, "Move", "move-issue"));
            html.append(Markup.button(request, "/secure/DeleteIssue!default.jspa" + id, "Delete", "delete-issue"));
        }
        html.append("</div><div class=\"aui-buttons\">")
                .append(fragments.buttons(
                        List.of(
                                "operations-top-level",
                                "operations-work",
                                "operations-operations",
                                "operations-attachments",
                                "operations-delete",
                                "jira.issue.tools"),
                        context,
                        request));
        return html.append("</div></div></div>").toString();
    }

    private String details(IssueState issue, Request request) {
        Constant status = services.state().catalog().get(Constant.Kind.STATUS, issue.statusId());
        Facts facts = new Facts();
        facts.add("type-val", "Type", Markup.text(name(Constant.Kind.TYPE, issue.typeId(), "")));
        facts.add("status-val", "Status", Markup.lozenge(status.name(), status.category()));
        facts.add("priority-val", "Priority", Markup.text(name(Constant.Kind.PRIORITY, issue.priorityId(), "None")));
        facts.add(
                "resolution-val",
                "Resolution",
                Markup.text(name(Constant.Kind.RESOLUTION, issue.resolutionId(), "Unresolved")));
        facts.add("fixfor-val", "Fix versions", versions(issue.fixVersions()));
        if (!issue.affectedVersions().isEmpty()) {
            facts.add("versions-val", "Affects versions", versions(issue.affectedVersions()));
        }
        facts.add("labels-val", "Labels", Markup.text(String.join(", ", issue.labels())));
        Optional.ofNullable(issue.securityLevel())
                .flatMap(level -> Security.find(level.toString()))
                .ifPresent(level -> facts.add("security-val", "Security level", Markup.text(level.label())));
        for (FieldViews.Row row : services.fieldViews().view(issue, request)) {
            facts.add(row.id() + "-val", row.name(), row.html());
        }
        return Markup.section("details-module", "Details", facts.html());
    }

    private String versions(List<Long> ids) {
        StringBuilder html = new StringBuilder();
        for (Long id : ids) {
            services.state().projects().version(id).ifPresent(version -> html.append(html.isEmpty() ? "" : ", ")
                    .append(Markup.text(version.name()))
                    .append(version.releaseDate() == null ? "" : " (" + Markup.day(version.releaseDate()) + ")"));
        }
        return html.isEmpty() ? "None" : html.toString();
    }

    private String name(Constant.Kind kind, @Nullable String id, String otherwise) {
        return IssueTable.name(services, kind, id, otherwise);
    }

    private static String description(IssueState issue) {
        String text = issue.description();
        return Markup.section(
                "descriptionmodule",
                "Description",
                text == null || text.isBlank() ? "<p>No description.</p>" : Markup.paragraphs(text));
    }

    private String people(IssueState issue) {
        Facts facts = new Facts();
        String assignee = IssueTable.person(services, issue.assignee());
        facts.add("assignee-val", "Assignee", Markup.text(assignee.isEmpty() ? "Unassigned" : assignee));
        facts.add("reporter-val", "Reporter", Markup.text(IssueTable.person(services, issue.reporter())));
        return Markup.section("peoplemodule", "People", facts.html());
    }

    private String dates(IssueState issue) {
        ZoneId zone = services.clock().getZone();
        Facts facts = new Facts();
        facts.add("due-date", "Due", issue.dueDate() == null ? "None" : Markup.day(issue.dueDate()));
        facts.add("created-val", "Created", Markup.time(issue.created(), zone));
        facts.add("updated-val", "Updated", Markup.time(issue.updated(), zone));
        if (issue.resolved() != null) {
            facts.add("resolutiondate-val", "Resolved", Markup.time(issue.resolved(), zone));
        }
        return Markup.section("datesmodule", "Dates", facts.html());
    }

    private String activity(IssueState issue, Request request) {
        boolean history = request.parameter("page").orElse("").contains("changehistory");
        String base = "/browse/" + issue.key() + "?page=";
        String tabs = "<nav class=\"aui-navgroup aui-navgroup-horizontal\" aria-label=\"Activity\">"
                + "<ul class=\"aui-nav\"><li" + (history ? "" : " class=\"aui-nav-selected\"") + ">"
                + Markup.link(
                        request,
                        base + "comment-tabpanel",
                        "Comments ("
                                + services.permissions()
                                        .comments(request.user(), issue)
                                        .size() + ")")
                + "</li><li" + (history ? " class=\"aui-nav-selected\"" : "") + ">"
                + Markup.link(
                        request,
                        base + "changehistory-tabpanel",
                        "History (" + issue.history().size() + ")")
                + "</li></ul></nav>";
        String body = history ? history(issue) : comments.list(issue, request);
        return Markup.section("activitymodule", "Activity", tabs + body);
    }

    private String history(IssueState issue) {
        ZoneId zone = services.clock().getZone();
        StringBuilder html = new StringBuilder("<div id=\"issue_actions_container\">");
        for (int i = issue.history().size() - 1; i >= 0; i--) {
            Change change = issue.history().get(i);
            html.append("<div class=\"history-entry\" id=\"changehistory-")
                    .append(change.id())
                    .append("\"><strong>")
                    .append(Markup.text(change.author() == null ? "Anonymous" : person(change.author())))
                    .append("</strong> made changes, ")
                    .append(Markup.time(change.created(), zone))
                    .append("<table class=\"aui\"><thead><tr><th scope=\"col\">Field</th><th scope=\"col\">Original"
                            + " value</th><th scope=\"col\">New value</th></tr></thead><tbody>");
            for (ChangeItem item : change.items()) {
                html.append("<tr><td>")
                        .append(Markup.text(item.field()))
                        .append("</td><td>")
                        .append(value(item.from(), item.fromString()))
                        .append("</td><td>")
                        .append(value(item.to(), item.toText()))
                        .append("</td></tr>");
            }
            html.append("</tbody></table></div>");
        }
        return html.append("</div>").toString();
    }

    private String person(String key) {
        return IssueTable.person(services, key);
    }

    private static String value(@Nullable String value, @Nullable String shown) {
        String text = shown == null ? value : shown;
        return Markup.text(text)
                + (shown != null && value != null && !value.equals(shown) && !value.isEmpty()
                        ? " [ " + Markup.text(value) + " ]"
                        : "");
    }

    /** A list of names and values. */
    private static final class Facts {
        private final StringBuilder html = new StringBuilder("<dl class=\"facts\">");

        void add(String id, String name, String valueHtml) {
            html.append("<dt>")
                    .append(Markup.text(name))
                    .append("</dt><dd id=\"")
                    .append(Markup.text(id))
                    .append("\">")
                    .append(valueHtml)
                    .append("</dd>");
        }

        String html() {
            return html + "</dl>";
        }
    }
}
