package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.state.Viewer;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.confluence.state.WikiSpace;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import java.util.Map;
import java.util.Set;

/** Making a space, archiving it, and who may do what in it. */
final class SpacePages {

    private static final String HINT = "Users and groups with commas between them.";

    private final Site site;
    private final Subjects subjects;

    SpacePages(Site site) {
        this.site = site;
        this.subjects = new Subjects(site.users());
    }

    void register(Pages pages) {
        pages.get("/spaces/createspace.action", Guard.of(this::createForm));
        pages.post("/spaces/docreatespace.action", Guard.of(this::create));
        pages.get("/spaces/spacepermissions.action", Guard.of(this::permissionForm));
        pages.post("/spaces/dospacepermissions.action", Guard.of(this::permit));
        pages.post("/spaces/doarchivespace.action", Guard.of(this::archive));
    }

    private Response createForm(Request request) {
        administrator(request);
        String body = Pieces.heading("Create space", "")
                + Pieces.formStart(request, "/spaces/docreatespace.action")
                + Pieces.field("key", "Key", "", "Letters and digits.")
                + Pieces.field("name", "Name", "", "")
                + Pieces.field("description", "About", "", "")
                + anonymous(false)
                + Pieces.buttons("Create", "/spacedirectory/view.action", request)
                + "</form>";
        return Response.page(Page.of("Create space", body));
    }

    private Response create(Request request) {
        administrator(request);
        WikiSpace space = site.wiki()
                .createSpace(
                        Guard.required(request, "key"),
                        Guard.required(request, "name"),
                        request.parameter("description").orElse(""),
                        request.parameter("anonymous").isPresent()
                                ? WikiSpace.Permissions.OPEN
                                : WikiSpace.Permissions.INTERNAL,
                        String.valueOf(site.viewer(request).name()));
        return Response.redirect("/display/" + space.key());
    }

    private void administrator(Request request) {
        if (!site.viewer(request).administrator()) {
            throw WikiRefusal.forbidden("You need to be an administrator to create a space.");
        }
    }

    private Response permissionForm(Request request) {
        WikiSpace space = administered(request);
        WikiSpace.Permissions now = space.permissions();
        String body = Pieces.heading("Permissions of " + space.name(), "")
                + Pieces.formStart(request, "/spaces/dospacepermissions.action")
                + Pieces.hidden("key", space.key())
                + Pieces.field("viewers", "Who may read", String.join(", ", now.viewers()), HINT)
                + Pieces.field("editors", "Who may write", String.join(", ", now.editors()), HINT)
                + Pieces.field("administrators", "Who may change this", String.join(", ", now.administrators()), HINT)
                + anonymous(now.anonymous())
                + Pieces.buttons("Apply", "/display/" + space.key(), request)
                + "</form>"
                + Pieces.formStart(request, "/spaces/doarchivespace.action")
                + Pieces.hidden("key", space.key())
                + Pieces.hidden("archived", !space.archived())
                + Pieces.buttons(
                        space.archived() ? "Make current again" : "Archive", "/display/" + space.key(), request)
                + "</form>";
        return Response.page(
                Page.of("Permissions of " + space.name(), body).withHints(Map.of("spaceKey", space.key())));
    }

    private Response permit(Request request) {
        WikiSpace space = administered(request);
        Set<String> viewers = subjects.read(request, "viewers");
        site.wiki()
                .permit(
                        space.key(),
                        new WikiSpace.Permissions(
                                viewers,
                                subjects.read(request, "editors"),
                                subjects.read(request, "administrators"),
                                request.parameter("anonymous").isPresent()));
        return Response.redirect("/display/" + space.key());
    }

    private Response archive(Request request) {
        WikiSpace space = administered(request);
        site.wiki().archive(space.key(), Guard.required(request, "archived").equals("true"));
        return Response.redirect("/display/" + space.key());
    }

    private WikiSpace administered(Request request) {
        Viewer viewer = site.viewer(request);
        String key = Guard.required(request, "key");
        WikiSpace space = site.wiki()
                .space(key)
                .filter(candidate -> site.access().canView(viewer, candidate))
                .orElseThrow(() -> WikiRefusal.missing("there is no space with the key " + key));
        if (!site.access().canAdminister(viewer, space)) {
            throw WikiRefusal.forbidden("You need to administer the space to see its permissions.");
        }
        return space;
    }

    private static String anonymous(boolean checked) {
        return "<div class=\"checkbox\"><input class=\"checkbox\" type=\"checkbox\" id=\"anonymous\" name=\"anonymous\""
                + " value=\"true\"" + (checked ? " checked" : "")
                + "/> <label for=\"anonymous\">Visitors without a log-in may read</label></div>";
    }
}
