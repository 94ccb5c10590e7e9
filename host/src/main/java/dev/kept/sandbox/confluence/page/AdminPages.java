package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.state.WikiRefusal;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.Pages;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.Response;
import dev.kept.sandbox.host.WebFragments;
import java.util.Map;
import java.util.function.Supplier;

/** The administration's front page with what plugins put there, and the page of read-only mode. */
final class AdminPages {

    private static final String MAINTENANCE = "/admin/maintenance.action";

    private final Site site;
    private final Supplier<PluginSystem> plugins;

    AdminPages(Site site, Supplier<PluginSystem> plugins) {
        this.site = site;
        this.plugins = plugins;
    }

    void register(Pages pages) {
        pages.get("/admin/console.action", Guard.of(this::console));
        pages.get(MAINTENANCE, Guard.of(this::maintenance));
        pages.post(MAINTENANCE, Guard.of(this::changeMode));
    }

    private Response console(Request request) {
        administrator(request);
        StringBuilder body = new StringBuilder(Pieces.heading("Confluence administration", ""))
                .append("<h2>Configuration</h2><ul id=\"admin-configuration\">");
        for (WebFragments.Item item : plugins.get().fragments().items("system.admin/configuration", Map.of())) {
            String address = item.url().startsWith("/") && !item.url().startsWith(request.contextPath() + "/")
                    ? request.contextPath() + item.url()
                    : item.url();
            body.append("<li><a id=\"")
                    .append(Html.text(item.linkId()))
                    .append("\" href=\"")
                    .append(Html.text(address))
                    .append("\">")
                    .append(Html.text(item.label()))
                    .append("</a></li>");
        }
        body.append("</ul><h2>Host</h2><ul><li>")
                .append(Paths.link(request.contextPath() + "/admin/users", "Users"))
                .append("</li><li>")
                .append(Paths.link(request.contextPath() + "/admin/link", "Application link"))
                .append("</li><li>")
                .append(Paths.link(request.contextPath() + "/admin/jobs", "Scheduled jobs"))
                .append("</li><li>")
                .append(Paths.link(request.contextPath() + "/admin/audit", "Audit log"))
                .append("</li><li>")
                .append(Paths.link(request.contextPath() + MAINTENANCE, "Maintenance"))
                .append("</li></ul><h2>Spaces</h2><ul><li>")
                .append(Paths.link(request.contextPath() + "/spaces/createspace.action", "Create space"))
                .append("</li></ul>");
        return Response.page(Page.admin("Administration", body.toString()));
    }

    private void administrator(Request request) {
        if (!site.viewer(request).administrator()) {
            throw WikiRefusal.forbidden("You need to be an administrator to see this page.");
        }
    }

    private Response maintenance(Request request) {
        administrator(request);
        boolean now = site.mode().readOnly();
        String body = Pieces.heading("Maintenance", "")
                + "<p>" + (now ? "Read-only mode is on: pages can be read and not changed." : "Read-only mode is off.")
                + "</p>" + Pieces.formStart(request, MAINTENANCE) + Pieces.hidden("readOnly", !now)
                + Pieces.buttons(now ? "End read-only mode" : "Begin read-only mode", "/admin/console.action", request)
                + "</form>";
        return Response.page(Page.admin("Maintenance", body));
    }

    private Response changeMode(Request request) {
        administrator(request);
        site.mode().change(Guard.required(request, "readOnly").equals("true"));
        return Response.redirect(MAINTENANCE);
    }
}
