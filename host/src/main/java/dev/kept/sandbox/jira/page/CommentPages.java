package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Refused;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Remark;
import dev.kept.sandbox.jira.state.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The comments of an issue in the markup that plugins' scripts know, and the forms that add, change and delete them. */
final class CommentPages {

    private final PageServices services;

    CommentPages(PageServices services) {
        this.services = services;
    }

    void register(Pages pages) {
        pages.post("/secure/AddComment.jspa", this::add);
        pages.get("/secure/EditComment!default.jspa", this::askEdit);
        pages.post("/secure/EditComment.jspa", this::edit);
        pages.get("/secure/DeleteComment!default.jspa", this::askDelete);
        pages.post("/secure/DeleteComment.jspa", this::delete);
    }

    /** The comments that the person may see, and the form for another. */
    String list(IssueState issue, Request request) {
        StringBuilder html = new StringBuilder("<div id=\"issue_actions_container\" class=\"issuePanelContainer\">");
        List<Remark> remarks = services.permissions().comments(request.user(), issue);
        if (remarks.isEmpty()) {
            html.append("<div class=\"message-container\">There are no comments yet on this issue.</div>");
        }
        remarks.forEach(remark -> html.append(comment(issue, remark, request)));
        html.append("</div>");
        if (services.permissions().mayEdit(request.user(), issue)) {
            html.append(Markup.form(request, "/secure/AddComment.jspa", "issue-comment-add"))
                    .append(Markup.hidden("id", issue.id()))
                    .append("<label for=\"comment\">Add a comment</label>")
                    .append(Markup.area("comment", ""))
                    .append(levels(null, request))
                    .append(
                            "<p><button class=\"aui-button\" type=\"submit\" id=\"issue-comment-add-submit\">Add</button>"
                                    + "</p></form>");
        }
        return html.toString();
    }

    private String comment(IssueState issue, Remark remark, Request request) {
        String author = remark.author() == null ? "Anonymous" : IssueTable.person(services, remark.author());
        String id = String.valueOf(remark.id());
        StringBuilder html = new StringBuilder("<div id=\"comment-")
                .append(id)
                .append("\" class=\"issue-data-block activity-comment twixi-block expanded\">"
                        + "<div class=\"twixi-wrap verbose actionContainer\"><div class=\"action-head\">"
                        + "<div class=\"action-details\"><span class=\"user-hover\" id=\"commentauthor_")
                .append(id)
                .append("_verbose\">")
                .append(Markup.text(author))
                .append("</span> added a comment - <span class=\"commentdate_")
                .append(id)
                .append("_verbose subText\">")
                .append(Markup.time(remark.created(), services.clock().getZone()))
                .append("</span>")
                .append(remark.updated().equals(remark.created()) ? "" : " <span class=\"subText\">- edited</span>");
        if (remark.level() != null) {
            html.append(" - <span class=\"redText\">Restricted to <strong>")
                    .append(Markup.text(label(remark.level())))
                    .append("</strong></span>");
        }
        html.append("</div></div><div class=\"action-body flooded\">")
                .append(Markup.paragraphs(remark.body()))
                .append("</div><div class=\"action-links action-comment-actions\">");
        if (services.permissions().mayChange(request.user(), issue, remark)) {
            String query = "?id=" + issue.id() + "&commentId=" + id;
            html.append(action(request, "edit", "Edit", "/secure/EditComment!default.jspa" + query, id))
                    .append(action(request, "delete", "Delete", "/secure/DeleteComment!default.jspa" + query, id));
        }
        return html.append("</div></div></div>").toString();
    }

    private static String action(Request request, String what, String label, String path, String id) {
        return "<a class=\"" + what + "-comment issue-action-icon\" id=\"" + what + "_comment_" + id + "\" title=\""
                + label + "\" href=\"" + Markup.text(request.contextPath() + path) + "\">" + label + "</a> ";
    }

    private static String label(Remark.Level level) {
        return level.group() == null
                ? Role.find(String.valueOf(level.role())).map(Role::label).orElse("")
                : level.group();
    }

    private String levels(@Nullable Remark chosen, Request request) {
        List<Markup.Choice> choices = new ArrayList<>(List.of(new Markup.Choice("", "All users")));
        for (Role role : Role.values()) {
            choices.add(new Markup.Choice("role:" + role.id(), role.label()));
        }
        for (String group : new TreeSet<>(request.user().map(User::groups).orElse(Set.of()))) {
            choices.add(new Markup.Choice("group:" + group, group));
        }
        Remark.Level level = chosen == null ? null : chosen.level();
        String value = level == null ? "" : level.group() == null ? "role:" + level.role() : "group:" + level.group();
        return Markup.group("commentLevel", "Viewable by", Markup.select("commentLevel", choices, value), Map.of());
    }

    private static Remark.@Nullable Level level(Request request) {
        String text = request.parameter("commentLevel").orElse("");
        if (text.startsWith("group:")) {
            return new Remark.Level(text.substring("group:".length()), null);
        }
        return text.isEmpty()
                ? null
                : new Remark.Level(
                        null,
                        Role.find(text.replace("role:", ""))
                                .orElseThrow(() -> new Refused(400, "There is no such role."))
                                .id());
    }

    private IssueState editable(Request request) {
        return IssuePages.signedInOr(request, () -> services.lookup().editable(IssuePages.id(request), request.user()));
    }

    private Remark changeable(IssueState issue, Request request) {
        String id = request.parameter("commentId").orElse("");
        Remark remark = services.permissions().comments(request.user(), issue).stream()
                .filter(one -> String.valueOf(one.id()).equals(id))
                .findFirst()
                .orElseThrow(() -> Refused.notFound("There is no such comment."));
        if (!services.permissions().mayChange(request.user(), issue, remark)) {
            throw Refused.forbidden("You do not have the permission to change this comment.");
        }
        return remark;
    }

    private static Response to(IssueState issue) {
        return Response.redirect("/browse/" + Markup.url(issue.key()));
    }

    private Response add(Request request) {
        IssueState issue = editable(request);
        String body = request.parameter("comment").orElse("");
        if (!body.isBlank()) {
            services.work().comment(request.user(), issue.id(), body.strip(), level(request), true);
        }
        return to(issue);
    }

    private Response askEdit(Request request) {
        IssueState issue = editable(request);
        Remark remark = changeable(issue, request);
        String html = Markup.header("", "Edit comment", "")
                + Markup.form(request, "/secure/EditComment.jspa", "comment-edit")
                + Markup.hidden("id", issue.id()) + Markup.hidden("commentId", remark.id())
                + Markup.group("comment", "Comment", Markup.area("comment", remark.body()), Map.of())
                + levels(remark, request) + Markup.submit(request, "Save", "/browse/" + issue.key()) + "</form>";
        return Response.page(Page.of("Edit comment", html));
    }

    private Response edit(Request request) {
        IssueState issue = editable(request);
        Remark remark = changeable(issue, request);
        String body = request.parameter("comment").orElse("").strip();
        if (body.isEmpty()) {
            throw new Refused(400, "Comment body can not be empty!");
        }
        services.work().editComment(request.user(), issue.id(), remark.id(), body, level(request));
        return to(issue);
    }

    private Response askDelete(Request request) {
        IssueState issue = editable(request);
        Remark remark = changeable(issue, request);
        String html = Markup.header("", "Delete comment", "") + Markup.paragraphs(remark.body())
                + Markup.form(request, "/secure/DeleteComment.jspa", "comment-delete")
                + Markup.hidden("id", issue.id()) + Markup.hidden("commentId", remark.id())
                + Markup.submit(request, "Delete", "/browse/" + issue.key()) + "</form>";
        return Response.page(Page.of("Delete comment", html));
    }

    private Response delete(Request request) {
        IssueState issue = editable(request);
        Remark remark = changeable(issue, request);
        services.work().deleteComment(request.user(), issue.id(), remark.id(), true);
        return to(issue);
    }
}
