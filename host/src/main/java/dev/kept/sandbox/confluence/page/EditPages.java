package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.markup.Rendering;
import dev.kept.sandbox.confluence.markup.StorageFormat;
import dev.kept.sandbox.confluence.state.Draft;
import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Making, changing, previewing and removing pages. */
final class EditPages {

    private final Site site;
    private final Supplier<PluginSystem> plugins;
    private final Blueprints blueprints;

    EditPages(Site site, Supplier<PluginSystem> plugins) {
        this.site = site;
        this.plugins = plugins;
        this.blueprints = new Blueprints(plugins);
    }

    void register(Pages pages) {
        pages.get("/pages/createpage.action", Guard.of(this::createForm));
        pages.post("/pages/docreatepage.action", Guard.of(this::create));
        pages.get("/pages/editpage.action", Guard.of(this::editForm));
        pages.post("/pages/doeditpage.action", Guard.of(this::edit));
        pages.post("/pages/previewpage.action", Guard.of(this::preview));
        pages.get("/pages/removepage.action", Guard.of(this::removeForm));
        pages.post("/pages/doremovepage.action", Guard.of(this::remove));
    }

    private Response createForm(Request request) {
        Viewer viewer = site.viewer(request);
        String key = Guard.required(request, "spaceKey");
        WikiSpace space = site.wiki()
                .space(key)
                .filter(candidate -> site.access().canView(viewer, candidate))
                .orElseThrow(() -> WikiRefusal.missing("there is no space with the key " + key));
        if (!site.access().canCreate(viewer, space)) {
            throw WikiRefusal.forbidden("You are not permitted to create pages in this space.");
        }
        String hidden = Pieces.hidden("spaceKey", space.key())
                + request.parameter("fromPageId")
                        .map(id -> Pieces.hidden("parentId", id))
                        .orElse("");
        Draft draft = new Draft("", blueprints.body(request).orElse("<p></p>"), null, "");
        return editor(request, "Create page", "/pages/docreatepage.action", hidden, draft, "");
    }

    private Response create(Request request) {
        Draft draft = draft(request);
        try {
            WikiPage page = site.edits().create(site.viewer(request), Guard.required(request, "spaceKey"), draft);
            return Response.redirect(Paths.urlPath(page));
        } catch (WikiRefusal e) {
            return again(request, e, "Create page", "/pages/docreatepage.action", draft);
        }
    }

    private Response editForm(Request request) {
        Viewer viewer = site.viewer(request);
        WikiPage page = site.edits().visible(viewer, Guard.id(request, "pageId"));
        if (!site.access().canEdit(viewer, page)) {
            throw WikiRefusal.forbidden("You are not permitted to edit this page.");
        }
        String hidden = Pieces.hidden("pageId", page.id())
                + Pieces.hidden("spaceKey", page.spaceKey())
                + Pieces.hidden("version", page.current().number() + 1);
        Draft draft = new Draft(page.title(), page.body(), null, "");
        return editor(request, "Edit page", "/pages/doeditpage.action", hidden, draft, "");
    }

    private Response edit(Request request) {
        Draft draft = draft(request);
        try {
            Integer expected =
                    request.parameter("version").map(EditPages::number).orElse(null);
            WikiPage page = site.edits().update(site.viewer(request), Guard.id(request, "pageId"), draft, expected);
            return Response.redirect(Paths.urlPath(page));
        } catch (WikiRefusal e) {
            return again(request, e, "Edit page", "/pages/doeditpage.action", draft);
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw WikiRefusal.bad("The parameter version must be a number.");
        }
    }

    /** Shows the form again with what was typed, unless the person may not be here at all. */
    private Response again(Request request, WikiRefusal refusal, String title, String action, Draft draft) {
        if (refusal.status() == 403 || refusal.status() == 404) {
            throw refusal;
        }
        StringBuilder hidden = new StringBuilder();
        for (String name : new String[] {"pageId", "spaceKey", "parentId", "version"}) {
            request.parameter(name).ifPresent(value -> hidden.append(Pieces.hidden(name, value)));
        }
        return editor(request, title, action, hidden.toString(), draft, refusal.getMessage());
    }

    private static Draft draft(Request request) {
        Optional<String> parent = request.parameter("parentId").filter(value -> !value.isBlank());
        return new Draft(
                request.parameter("title").orElse(""),
                request.parameter("wysiwygContent").orElse(""),
                parent.isPresent() ? Guard.id(request, "parentId") : null,
                request.parameter("versionComment").orElse(""));
    }

    private Response editor(Request request, String title, String action, String hidden, Draft draft, String fault) {
        String body = Pieces.heading(title, "")
                + (action.equals("/pages/docreatepage.action")
                        ? blueprints.html(request, request.parameter("spaceKey").orElse(""))
                        : "")
                + (fault.isEmpty()
                        ? ""
                        : "<div class=\"aui-message aui-message-error\" id=\"fault\">" + Html.text(fault) + "</div>")
                + Pieces.formStart(request, action).replace("<form class=\"aui\"", "<form class=\"aui\" id=\"editor\"")
                + hidden
                + Pieces.field("title", "Title", draft.title(), "")
                + "<div class=\"field-group\"><label for=\"wysiwygTextarea\">Body (storage format)</label>"
                + "<textarea class=\"textarea\" id=\"wysiwygTextarea\" name=\"wysiwygContent\" rows=\"20\" spellcheck=\"false\">"
                + Html.text(draft.body()) + "</textarea></div>"
                + new MacroBrowser(site.macros()).html(request)
                + Pieces.field("versionComment", "What did you change?", draft.comment(), "")
                + Pieces.buttons("Save", "/dashboard.action", request)
                + "</form><h2>Preview</h2><div id=\"preview\" class=\"wiki-content\" aria-live=\"polite\"></div>"
                + "<script src=\"" + request.contextPath() + "/wiki-files/editor.js\"></script>";
        return Response.page(
                Page.of(title, body).withStatus(fault.isEmpty() ? 200 : 400).withHints(Map.of("editor", "true")));
    }

    private Response preview(Request request) {
        String storage = request.parameter("wysiwygContent").orElse("");
        Optional<String> fault = StorageFormat.fault(storage);
        if (fault.isPresent()) {
            return Response.html(
                    200, "<div class=\"aui-message aui-message-error\">" + Html.text(fault.get()) + "</div>");
        }
        if (request.user().isEmpty()) {
            throw WikiRefusal.forbidden("You must be signed in to preview a page.");
        }
        Long id = request.parameter("pageId").isPresent() ? Guard.id(request, "pageId") : null;
        if (id != null) {
            site.edits().visible(site.viewer(request), id);
        }
        Rendering rendering = Rendering.of(
                id,
                request.parameter("spaceKey").orElse(""),
                request.parameter("title").orElse(""),
                Rendering.PREVIEW);
        String html = site.renderer().html(storage, rendering);
        return Response.html(200, plugins.get().resources().styles(request) + html);
    }

    private Response removeForm(Request request) {
        WikiPage page = site.edits().visible(site.viewer(request), Guard.id(request, "pageId"));
        if (!site.access().canEdit(site.viewer(request), page)) {
            throw WikiRefusal.forbidden("You are not permitted to delete this page.");
        }
        String body = Pieces.heading("Delete " + page.title(), "")
                + Pieces.formStart(request, "/pages/doremovepage.action") + Pieces.hidden("pageId", page.id())
                + "<p>The page and its history will be gone. Pages below it move up.</p>"
                + Pieces.buttons("Delete", "/pages/viewpage.action?pageId=" + page.id(), request) + "</form>";
        return Response.page(Page.of("Delete " + page.title(), body));
    }

    private Response remove(Request request) {
        long id = Guard.id(request, "pageId");
        WikiPage page = site.edits().visible(site.viewer(request), id);
        site.edits().delete(site.viewer(request), id);
        return Response.redirect("/display/" + page.spaceKey());
    }
}
