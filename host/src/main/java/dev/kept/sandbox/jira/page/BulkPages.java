package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.jql.JqlProblem;
import dev.kept.sandbox.jira.jql.Searches;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.work.IssueWork;
import dev.kept.sandbox.jira.work.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Changes many issues at once: choose issues, choose what to do, then do it. Every issue has an event of its own, which says
 * whether people are to be told by mail.
 */
final class BulkPages {
    private static final String BASE = "/secure/views/bulkedit/";
    private static final String PERFORM = BASE + "BulkOperation.jspa";
    private static final int MOST = 1_000;

    private final PageServices services;
    private final BulkEdit edit;

    BulkPages(PageServices services) {
        this.services = services;
        this.edit = new BulkEdit(services);
    }

    void register(Pages pages) {
        pages.get(BASE + "BulkEdit1!default.jspa", this::choose);
        pages.get(BASE + "BulkChooseOperation.jspa", this::details);
        pages.post(PERFORM, this::perform);
    }

    private Response choose(Request request) {
        request.user().orElseThrow(Refused::signIn);
        String jql = request.parameter("jql").orElse("");
        Searches.Found found;
        try {
            found = services.searches().find(services.searches().parse(jql), request.user(), 0, MOST);
        } catch (JqlProblem problem) {
            throw new Refused(400, String.join(" ", problem.messages()));
        }
        StringBuilder html = new StringBuilder(Markup.header("", "Bulk change", "")
                + "<form class=\"aui\" method=\"get\" id=\"bulkedit\" action=\""
                + Markup.text(request.contextPath() + BASE) + "BulkChooseOperation.jspa\"><fieldset class=\"group\">"
                + "<legend><span>Issues</span></legend>");
        for (IssueState issue : found.issues()) {
            String id = "bulkedit_" + issue.id();
            html.append(
                            "<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" checked name=\"issue\" id=\"")
                    .append(id)
                    .append("\" value=\"")
                    .append(issue.id())
                    .append("\"><label for=\"")
                    .append(id)
                    .append("\">")
                    .append(Markup.text(issue.key() + " " + issue.summary()))
                    .append("</label></div>");
        }
        html.append("</fieldset>")
                .append(Markup.group(
                        "operation",
                        "Operation",
                        Markup.select(
                                "operation",
                                List.of(
                                        new Markup.Choice("edit", "Edit issues"),
                                        new Markup.Choice("transition", "Transition issues"),
                                        new Markup.Choice("delete", "Delete issues")),
                                null),
                        Map.of()))
                .append(Markup.submit(request, "Next", "/issues/?jql=" + Markup.url(jql)))
                .append("</form>");
        return Response.page(Page.of("Bulk change", html.toString()));
    }

    private String operation(Request request) {
        return request.parameter("operation").orElse("");
    }

    /** The chosen issues; all of them must be open to the operation, as in the product. */
    private List<IssueState> issues(Request request) {
        request.user().orElseThrow(Refused::signIn);
        boolean delete = operation(request).equals("delete");
        List<IssueState> issues = request.parameters("issue").stream()
                .distinct()
                .limit(MOST)
                .map(id -> delete
                        ? services.lookup().administered(id, request.user())
                        : services.lookup().editable(id, request.user()))
                .toList();
        if (issues.isEmpty()) {
            throw new Refused(400, "You must select at least one issue to bulk change.");
        }
        return issues;
    }

    private Response details(Request request) {
        return Response.page(details(request, issues(request), Map.of()));
    }

    private Page details(Request request, List<IssueState> issues, Map<String, String> errors) {
        String operation = operation(request);
        StringBuilder html = new StringBuilder(Markup.header("", "Bulk " + operation, ""));
        html.append("<p>")
                .append(issues.size())
                .append(issues.size() == 1 ? " issue" : " issues")
                .append("</p>")
                .append(Markup.form(request, PERFORM, "bulkedit-" + Markup.text(operation)))
                .append(Markup.hidden("operation", operation));
        issues.forEach(issue -> html.append(Markup.hidden("issue", issue.id())));
        html.append(
                switch (operation) {
                    case "edit" -> edit.inputs(issues, errors, request);
                    case "transition" -> transitions(issues);
                    case "delete" -> "<p>The issues are removed with their comments and their history.</p>";
                    default -> throw new Refused(400, "You must choose an operation.");
                });
        html.append("<fieldset class=\"group\"><div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\""
                        + " name=\"sendBulkNotification\" id=\"sendBulkNotification\" value=\"true\" checked><label"
                        + " for=\"sendBulkNotification\">Send mail for this update</label></div></fieldset>")
                .append(Markup.submit(request, "Confirm", "/issues/"))
                .append("</form>");
        return Page.of("Bulk " + operation, html.toString()).withStatus(errors.isEmpty() ? 200 : 400);
    }

    private String transitions(List<IssueState> issues) {
        Map<String, String> ways = new LinkedHashMap<>();
        issues.forEach(issue -> services.workflow().from(issue).forEach(way -> ways.put(way.id(), way.name())));
        List<Markup.Choice> choices = ways.entrySet().stream()
                .map(way -> new Markup.Choice(way.getKey(), way.getValue()))
                .toList();
        return Markup.group("wftransition", "Transition", Markup.select("wftransition", choices, null), Map.of())
                + Markup.group(
                        "resolution",
                        "Resolution",
                        Markup.select("resolution", IssueForms.constants(services, Constant.Kind.RESOLUTION), null),
                        Map.of());
    }

    private Response perform(Request request) {
        List<IssueState> issues = issues(request);
        boolean mail = request.parameter("sendBulkNotification").isPresent();
        IssueWork work = services.work().mailing(mail);
        switch (operation(request)) {
            case "edit" -> {
                Map<String, String> errors = edit.perform(issues, work, request);
                if (!errors.isEmpty()) {
                    return Response.page(details(request, issues, errors));
                }
            }
            case "transition" -> transition(issues, work, request);
            case "delete" -> issues.forEach(issue -> work.delete(request.user(), issue.id()));
            default -> throw new Refused(400, "You must choose an operation.");
        }
        return Response.redirect("/issues/");
    }

    /** Issues from which the chosen way does not lead stay as they are. */
    private void transition(List<IssueState> issues, IssueWork work, Request request) {
        String chosen = request.parameter("wftransition").orElse("");
        String resolution = request.parameter("resolution").orElse("");
        for (IssueState issue : issues) {
            Optional<Workflow.Transition> way = services.workflow().from(issue).stream()
                    .filter(one -> one.id().equals(chosen))
                    .findFirst();
            if (way.isPresent()) {
                if (way.get().resolves()
                        && services.state()
                                .catalog()
                                .find(Constant.Kind.RESOLUTION, resolution)
                                .isEmpty()) {
                    throw new Refused(400, "There is no such resolution.");
                }
                work.transition(request.user(), issue.id(), way.get(), resolution, null);
            }
        }
    }
}
