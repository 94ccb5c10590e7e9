package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.confluence.markup.Links;
import dev.kept.sandbox.confluence.state.Wiki;
import dev.kept.sandbox.confluence.state.WikiPage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Addresses of pages and spaces, with the context path. */
public final class Paths implements Links {

    private final Wiki wiki;
    private final String contextPath;

    /** Addresses below a context path. */
    public Paths(Wiki wiki, String contextPath) {
        this.wiki = wiki;
        this.contextPath = contextPath;
    }

    @Override
    public Optional<String> page(String spaceKey, String title) {
        return wiki.page(spaceKey, title).map(page -> contextPath + urlPath(page));
    }

    @Override
    public String space(String spaceKey) {
        return contextPath + "/display/" + encode(spaceKey);
    }

    /** The address of a page below the context path; by id where the title does not fit into a path. */
    public static String urlPath(WikiPage page) {
        String title = page.title();
        if (title.chars().anyMatch(c -> "/\\?&%#;+\"<>".indexOf(c) >= 0)) {
            return "/pages/viewpage.action?pageId=" + page.id();
        }
        return "/display/" + page.spaceKey() + "/" + encode(title);
    }

    /** Text as one segment of a path or one value of a query. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    static String link(String address, String label) {
        return "<a href=\"" + Html.text(address) + "\">" + Html.text(label) + "</a>";
    }
}
