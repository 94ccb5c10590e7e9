package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.Field;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Version;
import java.util.List;
import java.util.stream.Collectors;

/** Issues as a table, with the custom fields of plugins as columns, and links to the other pages of the result. */
final class IssueTable {

    static final int PAGE = 50;

    private final PageServices services;

    IssueTable(PageServices services) {
        this.services = services;
    }

    /**
     * The table.
     *
     * @param path where the other pages are, ending in "?" or "&"
     */
    String html(Searches.Found found, String path, Request request) {
        if (found.total() == 0) {
            return "<p id=\"no-issues\">No issues were found.</p>";
        }
        List<Field> columns = services.state().fields().all().stream()
                .filter(field -> field.type() != null)
                .toList();
        StringBuilder html = new StringBuilder("<p id=\"results-count\">");
        html.append(found.start() + 1)
                .append("\u2013")
                .append(found.start() + found.issues().size())
                .append(" of ")
                .append(found.total())
                .append("</p><table class=\"aui\" id=\"issuetable\"><thead><tr>");
        for (String head : List.of("T", "Key", "Summary", "Status", "Resolution", "Assignee", "Due", "Fix versions")) {
            html.append("<th scope=\"col\">").append(head).append("</th>");
        }
        columns.forEach(field -> html.append("<th scope=\"col\">")
                .append(Markup.text(field.name()))
                .append("</th>"));
        html.append("</tr></thead><tbody>");
        for (IssueState issue : found.issues()) {
            row(issue, columns, html, request);
        }
        html.append("</tbody></table>");
        return html + paging(found, path, request);
    }

    private void row(IssueState issue, List<Field> columns, StringBuilder html, Request request) {
        Constant status = services.state().catalog().get(Constant.Kind.STATUS, issue.statusId());
        html.append("<tr data-issuekey=\"").append(Markup.text(issue.key())).append("\">");
        cell(
                html,
                Markup.text(services.state()
                        .catalog()
                        .get(Constant.Kind.TYPE, issue.typeId())
                        .name()));
        cell(html, Markup.link(request, "/browse/" + issue.key(), issue.key()));
        cell(html, Markup.link(request, "/browse/" + issue.key(), issue.summary()));
        cell(html, Markup.lozenge(status.name(), status.category()));
        cell(html, Markup.text(name(services, Constant.Kind.RESOLUTION, issue.resolutionId(), "Unresolved")));
        cell(html, Markup.text(person(services, issue.assignee())));
        cell(html, issue.dueDate() == null ? "" : Markup.day(issue.dueDate()));
        cell(html, Markup.text(versions(services, issue.fixVersions())));
        columns.forEach(field -> cell(html, services.fieldViews().column(field, issue, request)));
        html.append("</tr>");
    }

    private static void cell(StringBuilder html, String content) {
        html.append("<td>").append(content).append("</td>");
    }

    private static String paging(Searches.Found found, String path, Request request) {
        if (found.total() <= PAGE) {
            return "";
        }
        StringBuilder html = new StringBuilder("<ol class=\"aui-nav aui-nav-pagination\">");
        int pages = (found.total() + PAGE - 1) / PAGE;
        int current = found.start() / PAGE;
        for (int page = Math.max(0, current - 4); page < Math.min(pages, current + 5); page++) {
            String label = String.valueOf(page + 1);
            html.append(page == current ? "<li class=\"aui-nav-selected\">" + label : "<li>")
                    .append(page == current ? "" : Markup.link(request, path + "startIndex=" + page * PAGE, label))
                    .append("</li>");
        }
        return html.append("</ol>").toString();
    }

    static String name(PageServices services, Constant.Kind kind, String id, String otherwise) {
        return id == null ? otherwise : services.state().catalog().get(kind, id).name();
    }

    static String person(PageServices services, String key) {
        return key == null
                ? ""
                : services.users().byKey(key).map(User::displayName).orElse(key);
    }

    static String versions(PageServices services, List<Long> ids) {
        return ids.stream()
                .flatMap(id -> services.state().projects().version(id).stream())
                .map(Version::name)
                .collect(Collectors.joining(", "));
    }
}
