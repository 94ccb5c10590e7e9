package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.host.Layout;
import dev.kept.sandbox.host.Page;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Product;
import dev.kept.sandbox.host.Request;
import dev.kept.sandbox.host.User;
import dev.kept.sandbox.host.WebResources;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Puts the hosts' common layout around a page and asks for the style sheets and scripts the product would. */
public final class Decorator {

    private static final String NOTE = "This is not Confluence: it is a sandbox that imitates a few of its parts.";

    private final Supplier<PluginSystem> plugins;
    private final String otherUrl;
    private final Layout layout;

    /** A decorator; the address is that of the linked product. */
    public Decorator(Product product, Supplier<PluginSystem> plugins, String otherUrl) {
        this.plugins = plugins;
        this.otherUrl = otherUrl;
        this.layout = new Layout(product, NOTE);
    }

    /** The whole document. */
    public String html(Page page, Request request) {
        WebResources resources = plugins.get().resources();
        contexts(page).forEach(resources::requireContext);
        String head = "<link rel=\"stylesheet\" href=\"" + Html.text(request.contextPath()) + "/wiki-files/wiki.css\">";
        return layout.whole(page.withHead(head + page.head()), request, resources, navigation(request), extra(request));
    }

    private static List<String> contexts(Page page) {
        List<String> contexts = new ArrayList<>(List.of("atl.general", "main"));
        if (page.decorator().equals(Page.ADMIN)) {
            contexts.addAll(List.of("atl.admin", "admin"));
        }
        if (page.hints().containsKey("view")) {
            contexts.addAll(List.of("viewcontent", "page"));
        }
        if (page.hints().containsKey("editor")) {
            contexts.add("editor");
        }
        return contexts;
    }

    private static List<Layout.Link> navigation(Request request) {
        List<Layout.Link> links = new ArrayList<>();
        links.add(new Layout.Link("Spaces", "/spacedirectory/view.action"));
        if (request.user().filter(User::administrator).isPresent()) {
            links.add(new Layout.Link("Administration", "/admin/console.action"));
        }
        return links;
    }

    private String extra(Request request) {
        return "<ul class=\"aui-nav\"><li>" + Paths.link(otherUrl + "/", "Jira (sandbox)") + "</li></ul>"
                + "<form class=\"aui-quicksearch\" role=\"search\" action=\"" + Html.text(request.contextPath())
                + "/dosearchsite.action\"><label for=\"quick-search\" class=\"assistive\">Search</label>"
                + "<input id=\"quick-search\" class=\"search\" type=\"text\" placeholder=\"Search\""
                + " name=\"queryString\"></form>";
    }
}
