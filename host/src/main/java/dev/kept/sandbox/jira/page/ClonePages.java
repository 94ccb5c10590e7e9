package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.jira.state.IssueLink;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.work.Cloning;
import java.util.Map;

/** Copies an issue, and shows how issues hang together. */
final class ClonePages {
    private static final String PREFIX = "CLONE - ";
    private static final int LONGEST = 255;

    private final PageServices services;
    private final Cloning cloning;

    ClonePages(PageServices services) {
        this.services = services;
        this.cloning = new Cloning(services.state(), services.work(), services.permissions());
    }

    void register(Pages pages) {
        pages.get("/secure/CloneIssueDetails!default.jspa", request -> ask(request, Map.of()));
        pages.post("/secure/CloneIssueDetails.jspa", this::copy);
    }

    private IssueState original(Request request) {
        return IssuePages.signedInOr(request, () -> services.lookup().editable(IssuePages.id(request), request.user()));
    }

    private Response ask(Request request, Map<String, String> errors) {
        IssueState issue = original(request);
        String html = Markup.header("", "Clone " + issue.key(), "")
                + Markup.form(request, "/secure/CloneIssueDetails.jspa", "clone-issue-form")
                + Markup.hidden("id", issue.id())
                + Markup.group("summary", "Summary", Markup.input("text", "summary", PREFIX + issue.summary()), errors)
                + Markup.submit(request, "Create", "/browse/" + issue.key()) + "</form>";
        return Response.page(Page.of("Clone " + issue.key(), html).withStatus(errors.isEmpty() ? 200 : 400));
    }

    private Response copy(Request request) {
        IssueState issue = original(request);
        String summary =
                request.parameter("summary").orElse(PREFIX + issue.summary()).strip();
        if (summary.isEmpty() || summary.length() > LONGEST) {
            return ask(request, Map.of("summary", "You must specify a summary of at most 255 characters."));
        }
        IssueState copy = cloning.copy(
                request.user(), issue, summary, services.customFields().copies(issue));
        return Response.redirect("/browse/" + Markup.url(copy.key()));
    }

    /** The links of an issue to others that the person may see; empty when there are none. */
    String links(IssueState issue, Request request) {
        StringBuilder html = new StringBuilder();
        for (IssueLink link : issue.links()) {
            services.state()
                    .issues()
                    .find(link.other())
                    .filter(other -> services.permissions().mayBrowse(request.user(), other))
                    .ifPresent(other -> html.append("<dt>")
                            .append(Markup.text(link.says()))
                            .append("</dt><dd>")
                            .append(Markup.link(request, "/browse/" + other.key(), other.key()))
                            .append(" ")
                            .append(Markup.text(other.summary()))
                            .append("</dd>"));
        }
        return html.isEmpty()
                ? ""
                : Markup.section("linkingmodule", "Issue Links", "<dl class=\"facts\">" + html + "</dl>");
    }
}
