package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.host.Request;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Small pieces of HTML the pages have in common. */
final class Pieces {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMM dd, yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("MMM dd, yyyy HH:mm", Locale.ENGLISH);

    private Pieces() {}

    static String heading(String title, String actions) {
        return "<header class=\"aui-page-header\"><div class=\"aui-page-header-inner\">"
                + "<div class=\"aui-page-header-main\"><h1>" + Html.text(title) + "</h1></div>"
                + (actions.isEmpty() ? "" : "<div class=\"aui-page-header-actions\">" + actions + "</div>")
                + "</div></header>";
    }

    static String formStart(Request request, String action) {
        return "<form class=\"aui\" method=\"post\" action=\"" + Html.text(request.contextPath() + action) + "\">"
                + token(request);
    }

    static String token(Request request) {
        return hidden("atl_token", request.xsrfToken());
    }

    static String hidden(String name, Object value) {
        return "<input type=\"hidden\" name=\"" + name + "\" value=\"" + Html.text(value) + "\"/>";
    }

    static String field(String name, String label, String value, String hint) {
        return "<div class=\"field-group\"><label for=\"" + name + "\">" + Html.text(label) + "</label>"
                + "<input class=\"text long-field\" type=\"text\" id=\"" + name + "\" name=\"" + name + "\" value=\""
                + Html.text(value) + "\"/>"
                + (hint.isEmpty() ? "" : "<div class=\"description\">" + Html.text(hint) + "</div>") + "</div>";
    }

    static String buttons(String submit, String cancel, Request request) {
        return "<div class=\"buttons-container\"><div class=\"buttons\"><button class=\"aui-button aui-button-primary\""
                + " type=\"submit\">" + Html.text(submit) + "</button> <a class=\"aui-button aui-button-link\" href=\""
                + Html.text(request.contextPath() + cancel) + "\">Cancel</a></div></div>";
    }

    static String day(Instant at, Site site) {
        return DAY.withZone(site.clock().getZone()).format(at);
    }

    static String minute(Instant at, Site site) {
        return MINUTE.withZone(site.clock().getZone()).format(at);
    }
}
