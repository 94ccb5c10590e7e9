package dev.kept.sandbox.jira.page;

import com.atlassian.jira.plugin.webfragment.model.JiraHelper;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.WebFragments;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Asks plugins for their panels and items around a project or an issue, with the context the product gives them. */
final class Fragments {

    private final PageServices services;

    Fragments(PageServices services) {
        this.services = services;
    }

    Map<String, Object> context(Request request, Project project, Optional<IssueState> issue) {
        Map<String, Object> context = new HashMap<>();
        request.user().ifPresent(user -> context.put("user", services.shapes().user(user)));
        request.user().ifPresent(user -> context.put("username", user.name()));
        context.put("project", services.shapes().project(project.id()));
        context.put("projectKeyEncoded", Markup.url(project.key()));
        context.put("pathEncodedProjectKey", Markup.url(project.key()));
        issue.ifPresent(one -> context.put("issue", services.shapes().issue(one)));
        issue.ifPresent(one -> context.put("issueId", one.id()));
        Map<String, Object> parameters = new HashMap<>(context);
        context.put("helper", new JiraHelper(request.http(), services.shapes().project(project.id()), parameters));
        return context;
    }

    /** The panels at a location as they are, without headings; empty when there is none. */
    Optional<String> body(String location, Map<String, Object> context) {
        List<WebFragments.Panel> panels = services.plugins().get().fragments().panels(location, context);
        return panels.isEmpty()
                ? Optional.empty()
                : Optional.of(panels.stream().map(WebFragments.Panel::html).collect(Collectors.joining()));
    }

    String panels(String location, Map<String, Object> context) {
        StringBuilder html = new StringBuilder();
        for (WebFragments.Panel panel : services.plugins().get().fragments().panels(location, context)) {
            String id = panel.completeKey().replaceAll("[^A-Za-z0-9_-]", "-");
            html.append(panel.label().isBlank() ? panel.html() : Markup.section(id, panel.label(), panel.html()));
        }
        return html.toString();
    }

    /** Items as buttons. */
    String buttons(List<String> sections, Map<String, Object> context, Request request) {
        StringBuilder html = new StringBuilder();
        for (String section : sections) {
            for (WebFragments.Item item : services.plugins().get().fragments().items(section, context)) {
                html.append("<a class=\"aui-button ")
                        .append(Markup.text(item.styleClass()))
                        .append("\" id=\"")
                        .append(Markup.text(item.linkId()))
                        .append("\" title=\"")
                        .append(Markup.text(item.tooltip()))
                        .append("\" href=\"")
                        .append(Markup.text(address(item, request)))
                        .append("\">")
                        .append(Markup.text(item.label()))
                        .append("</a> ");
            }
        }
        return html.toString();
    }

    static String address(WebFragments.Item item, Request request) {
        boolean below = item.url().startsWith("/") && !item.url().startsWith(request.contextPath() + "/");
        return below ? request.contextPath() + item.url() : item.url();
    }
}
