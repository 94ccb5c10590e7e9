package dev.kept.sandbox.host;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The shared look of both hosts: AUI header, a note on what this is, and the page in a panel. */
public final class Layout {

    /** Where the header's form with language and theme is sent. */
    public static final String DISPLAY = "/preferences/display";

    /** The languages that a person can choose in the header, by tag. */
    public static final Map<String, String> LANGUAGES = new TreeMap<>(Map.of("en", "English", "de", "Deutsch"));

    /** A link in the header. */
    public record Link(String label, String path) {}

    private final Product product;
    private final String note;

    /**
     * @param note one sentence that says what the host is not
     */
    public Layout(Product product, String note) {
        this.product = product;
        this.note = note;
    }

    /**
     * The whole HTML of a page.
     *
     * @param navigation links in the header, paths below the context path
     * @param extra      HTML in the header beside the links, such as a search form
     */
    public String whole(Page page, Request request, WebResources resources, List<Link> navigation, String extra) {
        String context = request.contextPath();
        StringBuilder body = new StringBuilder(page.body().length() + 2000);
        header(body, request, navigation, extra);
        body.append("<div class=\"host-note\" role=\"region\" aria-label=\"About this host\">")
                .append(Html.escape(note))
                .append("</div>");
        body.append("<div class=\"host-page\"><main id=\"content\" class=\"aui-page-panel\">")
                .append("<div class=\"aui-page-panel-inner\"><div class=\"aui-page-panel-content\">")
                .append(page.body())
                .append("</div></div></main></div>");
        return "<!DOCTYPE html>\n<html lang=\"" + request.locale().toLanguageTag() + "\""
                + request.theme().attributes() + ">\n<head>\n"
                + "<meta charset=\"UTF-8\">\n"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"
                + Html.escape(page.title()) + " - " + Html.escape(product.displayName()) + "</title>\n"
                + resources.tags(request) + page.head()
                + "</head>\n<body class=\"aui-page-focused-none aui-layout\" data-context=\"" + Html.escape(context)
                + "\">\n<div id=\"page\">\n" + body + "\n</div>\n</body>\n</html>\n";
    }

    private void header(StringBuilder html, Request request, List<Link> navigation, String extra) {
        String context = request.contextPath();
        html.append("<header id=\"header\"><nav class=\"aui-header\" aria-label=\"Main\">")
                .append("<div class=\"aui-header-primary\"><span id=\"logo\" class=\"aui-header-logo\"><a href=\"")
                .append(Html.escape(context))
                .append("/\"><span class=\"aui-header-logo-text\">")
                .append(Html.escape(product.displayName()))
                .append("</span></a></span><ul class=\"aui-nav\">");
        for (Link link : navigation) {
            html.append("<li><a href=\"")
                    .append(Html.escape(context + link.path()))
                    .append("\">")
                    .append(Html.escape(link.label()))
                    .append("</a></li>");
        }
        html.append("</ul></div><div class=\"aui-header-secondary\">").append(extra);
        person(html, request);
        html.append("</div></nav></header>");
    }

    private static void person(StringBuilder html, Request request) {
        String context = Html.escape(request.contextPath());
        html.append("<ul class=\"aui-nav\">");
        if (request.user().isPresent()) {
            display(html, request);
            html.append("<li><a id=\"preferences-link\" href=\"")
                    .append(context)
                    .append("/preferences\">")
                    .append(Html.escape(request.user().get().displayName()))
                    .append("</a></li><li><form method=\"post\" action=\"")
                    .append(context)
                    .append("/logout\"><input type=\"hidden\" name=\"atl_token\" value=\"")
                    .append(Html.escape(request.xsrfToken()))
                    .append(
                            "\"><button id=\"log_out\" class=\"host-link\" type=\"submit\">Log out</button></form></li>");
        } else {
            html.append("<li><a id=\"login-link\" href=\"").append(context).append("/login\">Log in</a></li>");
        }
        html.append("</ul>");
    }

    private static void display(StringBuilder html, Request request) {
        Map<String, String> themes = new LinkedHashMap<>();
        for (Theme theme : Theme.values()) {
            themes.put(theme.code(), theme.label());
        }
        html.append("<li><form id=\"display-form\" class=\"host-display\" method=\"post\" action=\"")
                .append(Html.escape(request.contextPath() + DISPLAY))
                .append("\">")
                .append(token(request));
        select(html, "header-locale", "Language", LANGUAGES, request.locale().getLanguage());
        select(html, "header-theme", "Theme", themes, request.theme().code());
        html.append("<button id=\"display-submit\" class=\"host-link\" type=\"submit\">Set</button></form></li>");
    }

    private static void select(
            StringBuilder html, String id, String label, Map<String, String> choices, String chosen) {
        html.append("<label class=\"assistive\" for=\"" + id + "\">" + label + "</label><select id=\"" + id
                + "\" name=\"" + id + "\">");
        choices.forEach((code, name) -> html.append("<option value=\"" + code + "\""
                + (code.equals(chosen) ? " selected>" : ">") + Html.escape(name) + "</option>"));
        html.append("</select>");
    }

    /** A form's hidden field with the XSRF token. */
    public static String token(Request request) {
        return "<input type=\"hidden\" name=\"atl_token\" value=\"" + Html.escape(request.xsrfToken()) + "\">";
    }
}
