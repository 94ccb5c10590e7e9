package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Project;
import dev.kept.sandbox.jira.work.Workflow;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The issue view, and the small forms around it: comment, transition, move, delete. */
final class IssuePages {

    private final PageServices services;
    private final IssueView view;

    IssuePages(PageServices services) {
        this.services = services;
        this.view = new IssueView(services);
    }

    void register(Pages pages) {
        pages.get("/browse/{key}", this::browse);
        pages.get("/secure/WorkflowUIDispatcher.jspa", this::askTransition);
        pages.post("/secure/WorkflowUIDispatcher.jspa", this::transition);
        pages.get("/secure/DeleteIssue!default.jspa", this::askDelete);
        pages.post("/secure/DeleteIssue.jspa", this::delete);
        pages.get("/secure/MoveIssue!default.jspa", this::askMove);
        pages.post("/secure/MoveIssue.jspa", this::move);
    }

    private Response browse(Request request) {
        String key = request.variable("key");
        if (!key.contains("-")) {
            return Response.redirect("/projects/" + Markup.url(key));
        }
        IssueState issue = signedInOr(request, () -> services.lookup().issue(key, request.user()));
        if (!issue.key().equals(key)) {
            return Response.redirect("/browse/" + Markup.url(issue.key()));
        }
        return Response.page(view.page(issue, request));
    }

    /** Finds something or refuses. */
    interface Find<T> {
        T find();
    }

    /** An anonymous person who meets a closed door is asked to sign in. */
    static <T> T signedInOr(Request request, Find<T> find) {
        try {
            return find.find();
        } catch (Refused refused) {
            throw request.user().isEmpty() ? Refused.signIn() : refused;
        }
    }

    static String id(Request request) {
        return request.parameter("id").orElseThrow(() -> new Refused(400, "The issue's id is missing."));
    }

    private IssueState editable(Request request) {
        return signedInOr(request, () -> services.lookup().editable(id(request), request.user()));
    }

    private IssueState administered(Request request) {
        return signedInOr(request, () -> services.lookup().administered(id(request), request.user()));
    }

    private static Response to(IssueState issue) {
        return Response.redirect("/browse/" + Markup.url(issue.key()));
    }

    private Workflow.Transition way(IssueState issue, Request request) {
        String action = request.parameter("action").orElse("");
        return services.workflow().from(issue).stream()
                .filter(one -> one.id().equals(action))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        400,
                        "This step is not possible in the issue's present status; somebody may have been faster."));
    }

    private Response askTransition(Request request) {
        IssueState issue = editable(request);
        Workflow.Transition way = way(issue, request);
        StringBuilder html = new StringBuilder(Markup.header("", way.name() + ": " + issue.key(), ""))
                .append(Markup.form(request, "/secure/WorkflowUIDispatcher.jspa", "issue-workflow-transition"))
                .append(Markup.hidden("id", issue.id()))
                .append(Markup.hidden("action", way.id()));
        if (way.resolves()) {
            List<Markup.Choice> choices = services.state().catalog().all(Constant.Kind.RESOLUTION).stream()
                    .map(one -> new Markup.Choice(one.id(), one.name()))
                    .toList();
            html.append(Markup.group("resolution", "Resolution", Markup.select("resolution", choices, null), Map.of()));
        }
        html.append(Markup.group("comment", "Comment", Markup.area("comment", ""), Map.of()))
                .append(Markup.submit(request, way.name(), "/browse/" + issue.key()))
                .append("</form>");
        return Response.page(Page.of(way.name(), html.toString()));
    }

    private Response transition(Request request) {
        IssueState issue = editable(request);
        Workflow.Transition way = way(issue, request);
        String first =
                services.state().catalog().all(Constant.Kind.RESOLUTION).get(0).id();
        String resolution = request.parameter("resolution").orElse(first);
        if (services.state()
                .catalog()
                .find(Constant.Kind.RESOLUTION, resolution)
                .isEmpty()) {
            throw new Refused(400, "There is no such resolution.");
        }
        String comment = request.parameter("comment").orElse("");
        return to(services.work().transition(request.user(), issue.id(), way, resolution, comment.strip()));
    }

    private Response askDelete(Request request) {
        IssueState issue = administered(request);
        String html = Markup.header("", "Delete " + issue.key(), "")
                + "<p>The issue is removed with its comments and its history. This cannot be undone.</p>"
                + Markup.form(request, "/secure/DeleteIssue.jspa", "delete-issue-form")
                + Markup.hidden("id", issue.id())
                + Markup.submit(request, "Delete", "/browse/" + issue.key()) + "</form>";
        return Response.page(Page.of("Delete " + issue.key(), html));
    }

    private Response delete(Request request) {
        IssueState issue = administered(request);
        String project = services.state().projects().get(issue.projectId()).key();
        services.work().delete(request.user(), issue.id());
        return Response.redirect("/projects/" + Markup.url(project));
    }

    private Response askMove(Request request) {
        IssueState issue = administered(request);
        Optional<User> user = request.user();
        List<Markup.Choice> targets = services.permissions().visible(user).stream()
                .filter(project -> project.id() != issue.projectId())
                .filter(project -> services.permissions().mayEdit(user, project))
                .map(project -> new Markup.Choice(project.key(), project.name()))
                .toList();
        String html = Markup.header("", "Move " + issue.key(), "")
                + "<p>The issue gets a new key and loses its versions, and the"
                + " values of fields that the other project does not have; the old key keeps leading to it.</p>"
                + Markup.form(request, "/secure/MoveIssue.jspa", "move-issue-form")
                + Markup.hidden("id", issue.id())
                + Markup.group("project", "Project", Markup.select("project", targets, null), Map.of())
                + Markup.submit(request, "Move", "/browse/" + issue.key()) + "</form>" + FieldProjects.link(request);
        return Response.page(Page.of("Move " + issue.key(), html));
    }

    private Response move(Request request) {
        IssueState issue = administered(request);
        Project target =
                services.lookup().creatable(request.parameter("project").orElse(""), request.user());
        if (target.id() == issue.projectId()) {
            return to(issue);
        }
        return to(services.work()
                .move(
                        request.user(),
                        issue.id(),
                        target,
                        services.customFields().drops(issue, target)));
    }
}
