package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.WebResources;
import java.util.function.Supplier;

/** Puts the header and the style sheets around a page. */
public final class Decorator {

    private final Site site;
    private final Supplier<PluginSystem> plugins;
    private final String otherUrl;

    /** A decorator; the address is that of the linked product. */
    public Decorator(Site site, Supplier<PluginSystem> plugins, String otherUrl) {
        this.site = site;
        this.plugins = plugins;
        this.otherUrl = otherUrl;
    }

    /** The whole document. */
    public String html(Page page, Request request) {
        WebResources resources = plugins.get().resources();
        resources.requireContext("atl.general");
        resources.requireContext("main");
        if (page.decorator().equals(Page.ADMIN)) {
            resources.requireContext("atl.admin");
        }
        if (page.hints().containsKey("view")) {
            resources.requireContext("viewcontent");
            resources.requireContext("page");
        }
        if (page.hints().containsKey("editor")) {
            resources.requireContext("editor");
        }
        String context = request.contextPath();
        return "<!DOCTYPE html>\n<html lang=\"" + request.locale().getLanguage() + "\"><head><meta charset=\"UTF-8\"/>"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>"
                + "<title>" + Html.text(page.title()) + " - Confluence (sandbox)</title>"
                + "<meta name=\"ajs-context-path\" content=\"" + Html.text(context) + "\"/>"
                + "<meta name=\"ajs-atl-token\" content=\"" + Html.text(request.xsrfToken()) + "\"/>"
                + "<meta id=\"atlassian-token\" name=\"atlassian-token\" content=\"" + Html.text(request.xsrfToken())
                + "\"/>"
                + resources.tags(request)
                + "<link rel=\"stylesheet\" href=\"" + context + "/s/wiki/wiki.css\"/>"
                + page.head()
                + "</head><body class=\"theme-default aui-layout aui-theme-default\"><div id=\"page\">"
                + header(request)
                + "<main id=\"content-main\" class=\"aui-page-panel\"><div class=\"aui-page-panel-inner\">"
                + "<section class=\"aui-page-panel-content\">" + page.body() + "</section></div></main>"
                + "</div></body></html>";
    }

    private String header(Request request) {
        String context = request.contextPath();
        StringBuilder html = new StringBuilder(
                "<header id=\"header\"><nav class=\"aui-header\" aria-label=\"Site\">"
                        + "<div class=\"aui-header-primary\"><span class=\"aui-header-logo aui-header-logo-textonly\"><a href=\"");
        html.append(context)
                .append("/\"><span class=\"aui-header-logo-device\">Confluence (sandbox)</span></a></span>")
                .append("<ul class=\"aui-nav\">")
                .append(item(context + "/spacedirectory/view.action", "Spaces"))
                .append(item(otherUrl + "/", "Jira (sandbox)"));
        if (request.user().filter(User::administrator).isPresent()) {
            html.append(item(context + "/admin/console.action", "Administration"));
        }
        html.append("</ul></div><div class=\"aui-header-secondary\"><ul class=\"aui-nav\"><li>")
                .append("<form class=\"aui-quicksearch\" action=\"")
                .append(context)
                .append("/dosearchsite.action\"><label for=\"quick-search\" class=\"assistive\">Search</label>")
                .append("<input id=\"quick-search\" class=\"search\" type=\"text\" placeholder=\"Search\"")
                .append(" name=\"queryString\"/></form></li>");
        if (request.user().isPresent()) {
            html.append("<li id=\"user-name\"><span>")
                    .append(Html.text(request.user().get().displayName()))
                    .append("</span></li>")
                    .append(item(context + "/logout.action", "Log out"));
        } else {
            html.append(item(context + "/login.action", "Log in"));
        }
        return html.append(
                        "</ul></div></nav></header><div class=\"sandbox-note\">This is not Confluence: it is a sandbox"
                                + " that imitates a few of its parts. It knows the time as ")
                .append(Layout.minute(site.clock().instant(), site))
                .append(".</div>")
                .toString();
    }

    private static String item(String address, String label) {
        return "<li>" + Paths.link(address, label) + "</li>";
    }
}
