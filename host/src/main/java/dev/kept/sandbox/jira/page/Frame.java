package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.WebFragments;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The whole page: the hosts' common frame with the tracker's navigation, and the administration menu. */
public final class Frame {

    private static final String NOTE =
            "This is not Jira. It imitates as much of an issue tracker as the plugin needs to"
                    + " run; what it does not imitate is listed in the README.";

    private static final String STYLE = """
            <style>
            .tracker-columns { display: flex; gap: 32px; align-items: flex-start; flex-wrap: wrap; }
            .tracker-wide { flex: 1 1 560px; min-width: 0; }
            .aui-sidebar.projects-sidebar { position: static; height: auto; width: 200px; flex: none; }
            .tracker-side { flex: 0 1 340px; min-width: 260px; }
            .tracker-menu { flex: 0 0 200px; }
            .module { margin: 0 0 24px; }
            #opsbar { margin: 12px 0 16px; }
            #issue-comment-add label { display: block; margin: 8px 0 4px; }
            #jql-form { margin-bottom: 16px; } #jql-form button { margin-top: 8px; }
            .aui-page-header { margin-bottom: 12px; }
            .module > h2 { font-size: 14px; margin: 0 0 8px; border-bottom: 1px solid #dfe1e6; padding-bottom: 4px; }
            dl.facts { display: grid; grid-template-columns: 130px 1fr; gap: 6px 12px; margin: 0; }
            dl.facts dt { color: #44546f; } dl.facts dd { margin: 0; overflow-wrap: anywhere; }
            .history-entry, .activity-comment { border-top: 1px solid #dfe1e6; padding: 8px 0; }
            table.aui td, main h1 { overflow-wrap: anywhere; }
            #issuetable td { overflow-wrap: break-word; }
            #issuetable td:nth-child(2), #issuetable time { white-space: nowrap; }
            #issuetable td:nth-child(3), #issuetable td:nth-child(n+9) { overflow-wrap: anywhere; }
            </style>
            """;

    private final PageServices services;
    private final Layout layout;

    /** Decorates for that product. */
    public Frame(PageServices services, Product product) {
        this.services = services;
        this.layout = new Layout(product, NOTE);
    }

    /** The page in its frame. */
    public String decorate(Page page, Request request) {
        PluginSystem plugins = services.plugins().get();
        plugins.resources().requireContext("atl.general");
        String body = page.body();
        if (page.decorator().equals(Page.ADMIN)) {
            plugins.resources().requireContext("atl.admin");
            body = withMenu(body, request);
        }
        Page whole = new Page(
                page.status(),
                page.title(),
                metas(request) + STYLE + page.head(),
                body,
                page.decorator(),
                page.hints());
        return layout.whole(whole, request, plugins.resources(), navigation(request), extra(request));
    }

    private static List<Layout.Link> navigation(Request request) {
        List<Layout.Link> links = new ArrayList<>();
        links.add(new Layout.Link("Dashboard", "/secure/Dashboard.jspa"));
        links.add(new Layout.Link("Projects", "/"));
        links.add(new Layout.Link("Issues", "/issues/"));
        if (request.user().isPresent()) {
            links.add(new Layout.Link("Create", "/secure/CreateIssue.jspa"));
            links.add(new Layout.Link("Outbox", OutboxPages.PATH));
        }
        if (request.user().map(User::administrator).orElse(false)) {
            links.add(new Layout.Link("Administration", "/secure/admin"));
        }
        return links;
    }

    /** What the product's scripts read about the person and the address. */
    private static String metas(Request request) {
        return "<meta name=\"ajs-context-path\" content=\"" + Markup.text(request.contextPath()) + "\">"
                + "<meta name=\"ajs-remote-user\" content=\""
                + Markup.text(request.user().map(User::name).orElse("")) + "\">"
                + "<meta name=\"atlassian-token\" id=\"atlassian-token\" content=\""
                + Markup.text(request.xsrfToken()) + "\">";
    }

    private String extra(Request request) {
        StringBuilder html = new StringBuilder();
        for (WebFragments.Item item : items("system.top.navigation.bar", request)) {
            html.append(item(item, request));
        }
        return html + "<form class=\"aui-quicksearch dont-default-focus\" method=\"get\" action=\""
                + Markup.text(request.contextPath()) + "/issues/\"><label for=\"quicksearch\""
                + " class=\"assistive\">Search</label><input id=\"quicksearch\" class=\"search\" type=\"text\""
                + " placeholder=\"JQL or key\" name=\"jql\"></form>";
    }

    private List<WebFragments.Item> items(String section, Request request) {
        return services.plugins().get().fragments().items(section, context(request));
    }

    private Map<String, Object> context(Request request) {
        Map<String, Object> context = new HashMap<>();
        request.user().ifPresent(user -> context.put("user", services.shapes().user(user)));
        return context;
    }

    private static String item(WebFragments.Item item, Request request) {
        return "<a href=\"" + Markup.text(Fragments.address(item, request)) + "\" id=\"" + Markup.text(item.linkId())
                + "\">" + Markup.text(item.label()) + "</a>";
    }

    private String withMenu(String body, Request request) {
        StringBuilder menu = new StringBuilder("<nav class=\"aui-navgroup aui-navgroup-vertical tracker-menu\""
                + " aria-label=\"Administration\"><div class=\"aui-navgroup-inner\">");
        heading(menu, "System");
        entry(menu, Markup.link(request, "/secure/admin", "Overview"));
        entry(menu, Markup.link(request, "/secure/admin/AddProject.jspa", "Projects"));
        entry(menu, Markup.link(request, "/secure/admin/ViewCustomFields.jspa", "Custom fields"));
        entry(menu, Markup.link(request, "/admin/users", "Users"));
        entry(menu, Markup.link(request, "/secure/admin/IndexAdmin.jspa", "Indexing"));
        entry(menu, Markup.link(request, OutboxPages.PATH, "Outbox"));
        entry(menu, Markup.link(request, "/admin/link", "Application link"));
        entry(menu, Markup.link(request, "/admin/jobs", "Scheduled jobs"));
        entry(menu, Markup.link(request, "/admin/audit", "Audit log"));
        menu.append("</ul>");
        WebFragments fragments = services.plugins().get().fragments();
        for (WebFragments.Section section : fragments.sections("admin_plugins_menu", context(request))) {
            heading(menu, section.label());
            for (WebFragments.Item item : items("admin_plugins_menu/" + section.key(), request)) {
                entry(menu, item(item, request));
            }
            menu.append("</ul>");
        }
        menu.append("</div></nav>");
        return "<div class=\"tracker-columns\">" + menu + "<div class=\"tracker-wide\">" + body + "</div></div>";
    }

    private static void heading(StringBuilder menu, String label) {
        menu.append("<div class=\"aui-nav-heading\"><strong>")
                .append(Markup.text(label))
                .append("</strong></div><ul class=\"aui-nav\">");
    }

    private static void entry(StringBuilder menu, String html) {
        menu.append("<li>").append(html).append("</li>");
    }
}
