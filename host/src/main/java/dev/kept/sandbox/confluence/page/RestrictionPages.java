package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.state.WikiPage;
import dev.kept.sandbox.confluence.state.WikiPage.Restrictions;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;

/** Who alone may read or write a page. */
final class RestrictionPages {

    private final Site site;
    private final Subjects subjects;

    RestrictionPages(Site site) {
        this.site = site;
        this.subjects = new Subjects(site.users());
    }

    void register(Pages pages) {
        pages.get("/pages/restrictions.action", Guard.of(this::form));
        pages.post("/pages/dorestrictions.action", Guard.of(this::save));
    }

    private Response form(Request request) {
        WikiPage page = site.edits().visible(site.viewer(request), Guard.id(request, "pageId"));
        if (!site.access().canEdit(site.viewer(request), page)) {
            throw WikiRefusal.forbidden("You are not permitted to restrict this page.");
        }
        String hint = "Users and groups with commas between them; leave empty for no restriction.";
        String body = Pieces.heading("Restrictions of " + page.title(), "")
                + Pieces.formStart(request, "/pages/dorestrictions.action")
                + Pieces.hidden("pageId", page.id())
                + Pieces.field(
                        "viewers",
                        "Who may read",
                        String.join(", ", page.restrictions().viewers()),
                        hint)
                + Pieces.field(
                        "editors",
                        "Who may write",
                        String.join(", ", page.restrictions().editors()),
                        hint)
                + Pieces.buttons("Apply", "/pages/viewpage.action?pageId=" + page.id(), request)
                + "</form>";
        return Response.page(Page.of("Restrictions of " + page.title(), body));
    }

    private Response save(Request request) {
        Restrictions wanted = new Restrictions(subjects.read(request, "viewers"), subjects.read(request, "editors"));
        WikiPage page = site.edits().restrict(site.viewer(request), Guard.id(request, "pageId"), wanted);
        return Response.redirect(Paths.urlPath(page));
    }
}
