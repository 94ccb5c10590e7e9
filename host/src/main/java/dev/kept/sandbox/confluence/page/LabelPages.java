package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.List;
import java.util.Locale;

/** Labels on a page, and all pages with a label. */
final class LabelPages {

    private final Site site;

    LabelPages(Site site) {
        this.site = site;
    }

    void register(Pages pages) {
        pages.get("/label/{name}", Guard.of(this::list));
        pages.post("/pages/addlabel.action", Guard.of(this::add));
        pages.post("/pages/removelabel.action", Guard.of(this::remove));
    }

    /** The labels below a page, with forms for those who may change them. */
    String section(Request request, WikiPage page) {
        boolean editable = site.access().canEdit(site.viewer(request), page);
        StringBuilder html = new StringBuilder("<div id=\"labels-section\"><h2>Labels</h2><ul class=\"label-list\">");
        for (String label : page.labels()) {
            html.append("<li class=\"aui-label\">")
                    .append(Paths.link(site.contextPath() + "/label/" + Paths.encode(label), label));
            if (editable) {
                html.append(Pieces.formStart(request, "/pages/removelabel.action"))
                        .append(Pieces.hidden("pageId", page.id()))
                        .append(Pieces.hidden("label", label))
                        .append(
                                "<button class=\"aui-button aui-button-link\" type=\"submit\" aria-label=\"Remove label ")
                        .append(Html.text(label))
                        .append("\">&times;</button></form>");
            }
            html.append("</li>");
        }
        html.append(page.labels().isEmpty() ? "<li>No labels</li></ul>" : "</ul>");
        if (editable) {
            html.append(Pieces.formStart(request, "/pages/addlabel.action"))
                    .append(Pieces.hidden("pageId", page.id()))
                    .append(
                            "<label for=\"new-label\" class=\"assistive\">Label</label> <input class=\"text short-field\""
                                    + " id=\"new-label\" name=\"label\"/> <button class=\"aui-button\" type=\"submit\">"
                                    + "Add label</button></form>");
        }
        return html.append("</div>").toString();
    }

    private Response add(Request request) {
        long id = Guard.id(request, "pageId");
        List<String> names = List.of(Guard.required(request, "label").strip().split("[\\s,]+"));
        return Response.redirect(Paths.urlPath(site.edits().addLabels(site.viewer(request), id, names)));
    }

    private Response remove(Request request) {
        WikiPage page = site.edits()
                .removeLabel(site.viewer(request), Guard.id(request, "pageId"), Guard.required(request, "label"));
        return Response.redirect(Paths.urlPath(page));
    }

    private Response list(Request request) {
        Viewer viewer = site.viewer(request);
        String label = request.variable("name").toLowerCase(Locale.ROOT);
        StringBuilder body = new StringBuilder(Pieces.heading("Pages with the label " + label, "")).append("<ul>");
        site.wiki().pages().stream()
                .filter(page -> page.labels().contains(label) && site.access().canView(viewer, page))
                .sorted(java.util.Comparator.comparing(WikiPage::title))
                .forEach(page -> body.append("<li>")
                        .append(Paths.link(site.contextPath() + Paths.urlPath(page), page.title()))
                        .append("</li>"));
        return Response.page(Page.of("Label " + label, body.append("</ul>").toString()));
    }
}
