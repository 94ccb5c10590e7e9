package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A page as a static document: for a word processor, or for print in place of the product's PDF. */
final class ExportPages {

    private static final String STYLE = """
            body { font-family: Arial, sans-serif; font-size: 11pt; color: #172b4d; }
            table { border-collapse: collapse; } th, td { border: 1px solid #999; padding: 3pt 6pt; }
            .note { color: #555; font-size: 9pt; }
            """;

    private static final List<String> OUTPUT_TYPES =
            List.of("display", "preview", "email", "feed", "word", "pdf", "html_export", "diff");

    private final Site site;

    ExportPages(Site site) {
        this.site = site;
    }

    void register(Pages pages) {
        pages.get("/exportword", Guard.of(this::word));
        pages.get("/spaces/flyingpdf/pdfpageexport.action", Guard.of(this::print));
        pages.get("/pages/viewstorage.action", Guard.of(this::source));
        pages.get("/sandbox/render", Guard.of(this::render));
    }

    private Response word(Request request) {
        WikiPage page = page(request);
        String html = document(request, page, Rendering.WORD, "");
        return Response.bytes(200, "application/msword", html.getBytes(StandardCharsets.UTF_8))
                .withHeader("Content-Disposition", "attachment; filename=\"" + fileName(page) + ".doc\"");
    }

    private Response print(Request request) {
        WikiPage page = page(request);
        String note = "<p class=\"note\">This is a print page in HTML. The product would give a PDF made from it.</p>";
        return Response.html(200, document(request, page, Rendering.PDF, note));
    }

    private Response source(Request request) {
        WikiPage page = page(request);
        StringBuilder body = new StringBuilder(Pieces.heading("Storage format of " + page.title(), ""))
                .append("<pre class=\"code\">")
                .append(Html.text(page.body()))
                .append("</pre><h2>Rendered for</h2><p>What macros give for each output type of the product.</p><ul>");
        for (String type : OUTPUT_TYPES) {
            body.append("<li>")
                    .append(Paths.link(
                            site.contextPath() + "/sandbox/render?pageId=" + page.id() + "&output=" + type, type))
                    .append("</li>");
        }
        return Response.page(
                Page.of(page.title(), body.append("</ul>").toString()).withHints(Map.of("spaceKey", page.spaceKey())));
    }

    /** No page of the product: shows what a mail, a feed or an export would hold. */
    private Response render(Request request) {
        String type = Guard.required(request, "output");
        if (!OUTPUT_TYPES.contains(type)) {
            throw WikiRefusal.bad("The parameter output must be one of " + String.join(", ", OUTPUT_TYPES) + ".");
        }
        return Response.html(200, document(request, page(request), type, ""));
    }

    private WikiPage page(Request request) {
        return site.edits().visible(site.viewer(request), Guard.id(request, "pageId"));
    }

    /** Scripts and styles from outside have no place in a file that is passed on. */
    private String document(Request request, WikiPage page, String outputType, String note) {
        Rendering rendering = Rendering.of(page.id(), page.spaceKey(), page.title(), outputType);
        Document content = Jsoup.parseBodyFragment(site.renderer().html(page.body(), rendering));
        content.outputSettings().prettyPrint(false);
        content.select("script, link, iframe, object, embed").remove();
        content.select("a[href^=/]").forEach(link -> {
            String path = link.attr("href");
            String below = path.startsWith(site.contextPath())
                    ? path.substring(site.contextPath().length())
                    : path;
            link.attr("href", site.baseUrl() + below);
        });
        return "<!DOCTYPE html>\n<html lang=\"" + Html.text(request.locale().toLanguageTag())
                + "\"><head><meta charset=\"UTF-8\"/><title>" + Html.text(page.title())
                + "</title><style>" + STYLE + "</style></head><body><main><h1>" + Html.text(page.title()) + "</h1>"
                + note
                + content.body().html() + "</main></body></html>";
    }

    private static String fileName(WikiPage page) {
        return page.title().replaceAll("[^A-Za-z0-9]+", "+");
    }
}
