package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.WebFragments;
import dev.kept.sandbox.jira.state.Project;
import java.util.Map;
import java.util.regex.Pattern;

/** A project's page: its name, the sidebar with the plugins' entries, and what is chosen there. */
final class Sidebar {
    static final String ISSUES = "com.atlassian.jira.jira-projects-issue-navigator:sidebar-issue-navigator";
    static final String VERSIONS = "com.atlassian.jira.jira-projects-plugin:release-page";

    private static final String PLUGINS = "jira.project.sidebar.plugins.navigation";

    private static final String ICON = "aui-icon aui-icon-small aui-iconfont-";

    private final PageServices services;

    private record Entry(String key, String href, String label, String icon, String linkId) {}

    Sidebar(PageServices services) {
        this.services = services;
    }

    /**
     * The page.
     *
     * @param selected the complete key of the chosen entry, or the location that its link names
     */
    Page page(Project project, Map<String, Object> context, String selected, String body, Request request) {
        StringBuilder side = new StringBuilder("<section class=\"aui-sidebar projects-sidebar tracker-menu\""
                + " aria-label=\"Project\"><nav class=\"aui-navgroup aui-navgroup-vertical\" aria-label=\"Project\">"
                + "<div class=\"aui-navgroup-inner sidebar-content-container\"><ul class=\"aui-nav\">");
        String base = request.contextPath() + "/projects/" + project.key();
        entry(side, new Entry(ISSUES, base, "Issues", ICON + "issues", ""), selected.equals(ISSUES));
        entry(side, new Entry(VERSIONS, base + "/versions", "Releases", ICON + "ship", ""), selected.equals(VERSIONS));
        for (WebFragments.Item item : services.plugins().get().fragments().items(PLUGINS, context)) {
            Entry entry = new Entry(
                    item.completeKey(),
                    Fragments.address(item, request),
                    item.label(),
                    item.parameters().getOrDefault("iconClass", ""),
                    item.linkId());
            entry(side, entry, chosen(item, selected));
        }
        side.append("</ul></div></nav></section>");
        String create = services.permissions().mayEdit(request.user(), project)
                ? Markup.button(
                        request,
                        "/secure/CreateIssue.jspa?project=" + project.key(),
                        "Create issue",
                        "create-in-project")
                : "";
        String settings = services.permissions().mayAdminister(request.user(), project)
                ? Markup.button(
                        request,
                        "/secure/project/EditProject!default.jspa?pid=" + project.id(),
                        "Edit project",
                        "edit-project")
                : "";
        String html = Markup.header("", project.name() + " (" + project.key() + ")", create + " " + settings)
                + "<div class=\"tracker-columns\">" + side + "<div class=\"tracker-wide\">" + body + "</div></div>";
        return Page.of(project.name(), html).withHints(Map.of("projectKey", project.key()));
    }

    /** By its own complete key, as the product marks it, or by the location that its link names. */
    private static boolean chosen(WebFragments.Item item, String selected) {
        return item.completeKey().equals(selected)
                || item.url().matches(".*[?&]selectedItem=" + Pattern.quote(selected) + "(&.*)?");
    }

    private static void entry(StringBuilder html, Entry entry, boolean chosen) {
        html.append(chosen ? "<li class=\"aui-nav-selected\">" : "<li>")
                .append("<a class=\"aui-nav-item\" data-link-id=\"")
                .append(Markup.text(entry.key()))
                .append(chosen ? "\" aria-current=\"page" : "")
                .append(entry.linkId().isEmpty() ? "" : "\" id=\"" + Markup.text(entry.linkId()))
                .append("\" href=\"")
                .append(Markup.text(entry.href()))
                .append("\"><span class=\"")
                .append(Markup.text(entry.icon()))
                .append("\"></span><span class=\"aui-nav-item-label\">")
                .append(Markup.text(entry.label()))
                .append("</span></a></li>");
    }
}
