package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.state.Revision;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reading a page, an old version of it, and its history. */
final class ViewPages {

    private final Site site;

    ViewPages(Site site) {
        this.site = site;
    }

    void register(Pages pages) {
        pages.get("/display/{space}", Guard.of(this::space));
        pages.get("/display/{space}/{title*}", Guard.of(this::byTitle));
        pages.get("/pages/viewpage.action", Guard.of(this::byId));
        pages.get("/pages/viewpreviousversions.action", Guard.of(this::history));
    }

    private Response space(Request request) {
        String key = request.variable("space");
        WikiSpace space = site.wiki()
                .space(key)
                .filter(candidate -> site.access().canView(site.viewer(request), candidate))
                .orElseThrow(() -> WikiRefusal.missing("there is no space with the key " + key));
        Long home = space.homeId();
        if (home == null) {
            throw WikiRefusal.missing("the space " + key + " has no page");
        }
        return view(request, site.edits().visible(site.viewer(request), home));
    }

    private Response byTitle(Request request) {
        String title = request.variable("title").replace('+', ' ');
        return site.access()
                .page(site.viewer(request), request.variable("space"), title)
                .map(page -> view(request, page))
                .orElseThrow(() -> WikiRefusal.missing("there is no page with the title " + title));
    }

    private Response byId(Request request) {
        if (request.parameter("pageId").isEmpty() && request.parameter("title").isPresent()) {
            String title = Guard.required(request, "title");
            return site.access()
                    .page(site.viewer(request), Guard.required(request, "spaceKey"), title)
                    .map(page -> view(request, page))
                    .orElseThrow(() -> WikiRefusal.missing("there is no page with the title " + title));
        }
        return view(request, site.edits().visible(site.viewer(request), Guard.id(request, "pageId")));
    }

    private Response view(Request request, WikiPage page) {
        Optional<Revision> old = request.parameter("version").map(text -> revision(page, text));
        Revision shown = old.orElse(page.current());
        Rendering rendering = Rendering.of(page.id(), page.spaceKey(), shown.title(), Rendering.DISPLAY);
        String content = site.renderer().html(shown.body(), rendering);
        StringBuilder body = new StringBuilder("<div class=\"wiki-view\">")
                .append(sidebar(request, page))
                .append("<div class=\"wiki-main\">")
                .append(header(request, page, shown));
        if (old.isPresent() && shown.number() != page.current().number()) {
            body.append("<div class=\"aui-message aui-message-warning\">You are looking at version ")
                    .append(shown.number())
                    .append(". ")
                    .append(Paths.link(site.contextPath() + Paths.urlPath(page), "See the current version"))
                    .append("</div>");
        }
        body.append("<div id=\"main-content\" class=\"wiki-content\">")
                .append(content)
                .append("</div>")
                .append(new LabelPages(site).section(request, page))
                .append("</div></div>");
        String head = "<meta name=\"ajs-page-id\" content=\"" + page.id()
                + "\"/><meta name=\"ajs-space-key\" content=\"" + Html.text(page.spaceKey()) + "\"/>";
        return Response.page(Page.of(shown.title(), body.toString())
                .withHead(head)
                .withHints(Map.of("spaceKey", page.spaceKey(), "pageId", Long.toString(page.id()), "view", "page")));
    }

    private static Revision revision(WikiPage page, String number) {
        return page.revisions().stream()
                .filter(revision -> Integer.toString(revision.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> WikiRefusal.missing("the page has no version " + number));
    }

    private String header(Request request, WikiPage page, Revision shown) {
        StringBuilder html = new StringBuilder("<header class=\"aui-page-header\"><div class=\"aui-page-header-inner\">"
                + "<div class=\"aui-page-header-main\"><ol class=\"aui-nav aui-nav-breadcrumbs\">");
        for (WikiPage above : ancestors(page)) {
            html.append("<li>")
                    .append(Paths.link(site.contextPath() + Paths.urlPath(above), above.title()))
                    .append("</li>");
        }
        html.append("</ol><h1 id=\"title-text\">")
                .append(Html.text(shown.title()))
                .append("</h1></div>");
        html.append("<div class=\"aui-page-header-actions\">")
                .append(actions(request, page))
                .append("</div></div></header><p class=\"byline\">Created by ")
                .append(Html.text(site.displayName(page.first().author())))
                .append(", last changed by ")
                .append(Html.text(site.displayName(shown.author())))
                .append(" on ")
                .append(Pieces.day(shown.at(), site));
        if (!page.restrictions().none()) {
            html.append(" <span class=\"aui-lozenge\" id=\"restricted\">Restricted</span>");
        }
        return html.append("</p>").toString();
    }

    private String actions(Request request, WikiPage page) {
        Viewer viewer = site.viewer(request);
        List<String> buttons = new ArrayList<>();
        if (site.access().canEdit(viewer, page)) {
            buttons.add(button("editPageLink", "Edit", "/pages/editpage.action?pageId=" + page.id()));
            buttons.add(button(
                    "create-child",
                    "Create child",
                    "/pages/createpage.action?spaceKey=" + page.spaceKey() + "&fromPageId=" + page.id()));
            buttons.add(button("restrictions", "Restrictions", "/pages/restrictions.action?pageId=" + page.id()));
        }
        buttons.add(button("history", "History", "/pages/viewpreviousversions.action?pageId=" + page.id()));
        buttons.add(button("source", "Source", "/pages/viewstorage.action?pageId=" + page.id()));
        buttons.add(button("word", "Export to Word", "/exportword?pageId=" + page.id()));
        buttons.add(button("pdf", "Export to PDF", "/spaces/flyingpdf/pdfpageexport.action?pageId=" + page.id()));
        if (site.access().canEdit(viewer, page)) {
            buttons.add(button("delete", "Delete", "/pages/removepage.action?pageId=" + page.id()));
        }
        return "<div class=\"aui-buttons\">" + String.join("", buttons) + "</div>";
    }

    private String button(String id, String label, String path) {
        return "<a class=\"aui-button\" id=\"" + id + "\" href=\"" + Html.text(site.contextPath() + path) + "\">"
                + label + "</a>";
    }

    /** The pages above, from the top down. */
    List<WikiPage> ancestors(WikiPage page) {
        Deque<WikiPage> above = new ArrayDeque<>();
        Long parent = page.parentId();
        while (parent != null) {
            WikiPage at = site.wiki().page(parent).orElseThrow();
            above.push(at);
            parent = at.parentId();
        }
        return List.copyOf(above);
    }

    private String sidebar(Request request, WikiPage page) {
        WikiSpace space = site.wiki().space(page.spaceKey()).orElseThrow();
        StringBuilder html = new StringBuilder("<nav class=\"wiki-sidebar\" aria-label=\"Pages of the space\"><h2>")
                .append(Paths.link(site.contextPath() + "/display/" + space.key(), space.name()))
                .append("</h2>");
        if (site.access().canAdminister(site.viewer(request), space)) {
            html.append("<p>")
                    .append(Paths.link(
                            site.contextPath() + "/spaces/spacepermissions.action?key=" + space.key(), "Permissions"))
                    .append("</p>");
        }
        if (space.homeId() != null) {
            tree(request, space.homeId(), page, html);
        }
        return html.append("</nav>").toString();
    }

    private void tree(Request request, long id, WikiPage shown, StringBuilder html) {
        List<WikiPage> children = site.access().children(site.viewer(request), id);
        if (children.isEmpty()) {
            return;
        }
        html.append("<ul>");
        for (WikiPage child : children) {
            html.append(child.id() == shown.id() ? "<li class=\"current\">" : "<li>")
                    .append(Paths.link(site.contextPath() + Paths.urlPath(child), child.title()));
            tree(request, child.id(), shown, html);
            html.append("</li>");
        }
        html.append("</ul>");
    }

    private Response history(Request request) {
        WikiPage page = site.edits().visible(site.viewer(request), Guard.id(request, "pageId"));
        StringBuilder body = new StringBuilder(Pieces.heading("History of " + page.title(), ""))
                .append("<table class=\"aui\" id=\"page-history\"><thead><tr><th scope=\"col\">Version</th>"
                        + "<th scope=\"col\">Saved</th><th scope=\"col\">By</th><th scope=\"col\">Comment</th></tr></thead>"
                        + "<tbody>");
        List<Revision> newestFirst = new ArrayList<>(page.revisions());
        Collections.reverse(newestFirst);
        for (Revision revision : newestFirst) {
            String address =
                    site.contextPath() + "/pages/viewpage.action?pageId=" + page.id() + "&version=" + revision.number();
            body.append("<tr><td>")
                    .append(Paths.link(address, "v. " + revision.number()))
                    .append("</td><td>")
                    .append(Pieces.minute(revision.at(), site))
                    .append("</td><td>")
                    .append(Html.text(site.displayName(revision.author())))
                    .append("</td><td>")
                    .append(Html.text(revision.comment()))
                    .append("</td></tr>");
        }
        body.append("</tbody></table><p>")
                .append(Paths.link(site.contextPath() + Paths.urlPath(page), "Back to the page"))
                .append("</p>");
        return Response.page(
                Page.of("History of " + page.title(), body.toString()).withHints(Map.of("spaceKey", page.spaceKey())));
    }
}
