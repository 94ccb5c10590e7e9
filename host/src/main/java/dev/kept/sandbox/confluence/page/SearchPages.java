package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.cql.CqlFault;
import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.markup.StorageFormat;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.List;

/** The search page. */
final class SearchPages {

    private static final int MOST = 50;
    private static final int EXCERPT = 160;

    private final Site site;

    SearchPages(Site site) {
        this.site = site;
    }

    void register(Pages pages) {
        pages.get("/dosearchsite.action", Guard.of(this::search));
    }

    private Response search(Request request) {
        String words = request.parameter("queryString")
                .or(() -> request.parameter("cql"))
                .orElse("")
                .strip();
        StringBuilder body = new StringBuilder(Pieces.heading("Search", ""))
                .append("<form class=\"aui\" method=\"get\" action=\"")
                .append(request.contextPath())
                .append("/dosearchsite.action\"><label for=\"query\">Search for</label> <input class=\"text\""
                        + " id=\"query\" name=\"queryString\" value=\"")
                .append(Html.text(words))
                .append("\"/> <button class=\"aui-button\" type=\"submit\">Search</button></form>");
        if (!words.isEmpty()) {
            List<WikiPage> found = find(request, words);
            body.append("<p id=\"result-count\">")
                    .append(found.size())
                    .append(found.size() == 1 ? " page" : " pages")
                    .append("</p><ol class=\"search-results\">");
            for (WikiPage page : found.subList(0, Math.min(MOST, found.size()))) {
                String text = StorageFormat.plainText(page.body());
                body.append("<li><h2>")
                        .append(Paths.link(site.contextPath() + Paths.urlPath(page), page.title()))
                        .append("</h2><p>")
                        .append(Html.text(text.length() > EXCERPT ? text.substring(0, EXCERPT) + "…" : text))
                        .append("</p></li>");
            }
            body.append("</ol>");
        }
        return Response.page(Page.of("Search", body.toString()));
    }

    private List<WikiPage> find(Request request, String words) {
        String quoted = words.replace("\\", "\\\\").replace("\"", "\\\"");
        String query = request.parameter("cql").isPresent() ? words : "siteSearch ~ \"" + quoted + "\"";
        try {
            return site.search().pages(site.viewer(request), query, false);
        } catch (CqlFault e) {
            throw WikiRefusal.bad(e.getMessage());
        }
    }
}
