package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.Comparator;
import java.util.List;

/** The front page, the list of spaces, and making a space. */
final class FrontPages {

    private static final String NOTE = """
            <div class="aui-message aui-message-info" id="not-confluence">
            <p class="title"><strong>This is not Confluence.</strong></p>
            <p>It imitates the few parts of Confluence Data Center that the plugin needs: spaces, pages in storage
            format, macros, labels, restrictions, versions, exports and the content REST resources. It has no rich-text
            editor, attachments, comments, blog posts, notifications, templates or synchronised editing, and its
            export to PDF is a print page. Do not keep anything here that you want to keep.</p></div>
            """;
    private static final int RECENT = 10;

    private final Site site;

    FrontPages(Site site) {
        this.site = site;
    }

    void register(Pages pages) {
        pages.get("/", Guard.of(this::front));
        pages.get("/dashboard.action", Guard.of(this::front));
        pages.get("/index.action", Guard.of(this::front));
        pages.get("/spacedirectory/view.action", Guard.of(this::directory));
    }

    private Response front(Request request) {
        Viewer viewer = site.viewer(request);
        StringBuilder body = new StringBuilder(Pieces.heading("Dashboard", "")).append(NOTE);
        body.append("<h2>Spaces</h2>").append(spaceTable(viewer, false)).append("<h2>Recently changed</h2><ul>");
        site.wiki().pages().stream()
                .filter(page -> !site.wiki().archived(page) && site.access().canView(viewer, page))
                .sorted(Comparator.comparing((WikiPage page) -> page.current().at())
                        .reversed())
                .limit(RECENT)
                .forEach(page -> body.append("<li>")
                        .append(Paths.link(site.contextPath() + Paths.urlPath(page), page.title()))
                        .append(" <span class=\"byline\">")
                        .append(Pieces.day(page.current().at(), site))
                        .append("</span></li>"));
        return Response.page(Page.of("Dashboard", body.append("</ul>").toString()));
    }

    private Response directory(Request request) {
        Viewer viewer = site.viewer(request);
        String action = viewer.administrator()
                ? "<a class=\"aui-button\" href=\"" + site.contextPath()
                        + "/spaces/createspace.action\">Create space</a>"
                : "";
        String body = Pieces.heading("Spaces", action) + spaceTable(viewer, false) + "<h2>Archived spaces</h2>"
                + spaceTable(viewer, true);
        return Response.page(Page.of("Spaces", body));
    }

    private String spaceTable(Viewer viewer, boolean archived) {
        List<WikiSpace> spaces = site.access().spaces(viewer).stream()
                .filter(space -> space.archived() == archived)
                .toList();
        if (spaces.isEmpty()) {
            return "<p>There is no space that you may see.</p>";
        }
        StringBuilder html = new StringBuilder("<table class=\"aui\" id=\"" + (archived ? "archived-spaces" : "spaces")
                + "\"><thead><tr><th scope=\"col\">Space</th>"
                + "<th scope=\"col\">Key</th><th scope=\"col\">About</th></tr></thead><tbody>");
        for (WikiSpace space : spaces) {
            html.append("<tr><td>")
                    .append(Paths.link(site.contextPath() + "/display/" + space.key(), space.name()))
                    .append("</td><td>")
                    .append(Html.text(space.key()))
                    .append("</td><td>")
                    .append(Html.text(space.description()))
                    .append("</td></tr>");
        }
        return html.append("</tbody></table>").toString();
    }
}
