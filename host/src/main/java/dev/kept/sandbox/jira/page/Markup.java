package dev.kept.sandbox.jira.page;

import dev.kept.sandbox.host.Html;
import dev.kept.sandbox.host.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small pieces of HTML. Texts are escaped here; what is called html is markup already. */
final class Markup {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM yyyy HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

    private Markup() {}

    static String text(@Nullable Object text) {
        return text == null ? "" : Html.escape(text.toString());
    }

    static String url(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8);
    }

    static String link(Request request, String path, @Nullable Object label) {
        return "<a href=\"" + text(request.contextPath() + path) + "\">" + text(label) + "</a>";
    }

    static String button(Request request, String path, String label, String id) {
        return "<a class=\"aui-button\" id=\"" + text(id) + "\" href=\"" + text(request.contextPath() + path) + "\">"
                + text(label) + "</a>";
    }

    static String time(Instant time, ZoneId zone) {
        return "<time datetime=\"" + time + "\">" + TIME.format(time.atZone(zone)) + "</time>";
    }

    static String day(LocalDate day) {
        return "<time datetime=\"" + day + "\">" + DAY.format(day) + "</time>";
    }

    /** Status as a lozenge; the word carries the meaning, the colour only repeats it. */
    static String lozenge(String name, @Nullable String category) {
        String look =
                switch (String.valueOf(category)) {
                    case "done" -> " aui-lozenge-success";
                    case "indeterminate" -> " aui-lozenge-inprogress";
                    default -> "";
                };
        return "<span class=\"aui-lozenge" + look + "\">" + text(name) + "</span>";
    }

    /** The start of a form that changes something; carries the token. */
    static String form(Request request, String path, String id) {
        return "<form class=\"aui\" method=\"post\" id=\"" + text(id) + "\" action=\""
                + text(request.contextPath() + path) + "\">"
                + hidden("atl_token", request.xsrfToken());
    }

    static String hidden(String name, Object value) {
        return "<input type=\"hidden\" name=\"" + text(name) + "\" value=\"" + text(value) + "\">";
    }

    static String submit(Request request, String label, String cancelPath) {
        return "<div class=\"buttons-container\"><div class=\"buttons\"><button type=\"submit\""
                + " class=\"aui-button aui-button-primary\" id=\"submit\">" + text(label)
                + "</button> <a class=\"cancel\""
                + " href=\"" + text(request.contextPath() + cancelPath) + "\">Cancel</a></div></div>";
    }

    /** One labelled input, with its message when there is one. */
    static String group(String id, String label, String inputHtml, Map<String, String> errors) {
        String error = errors.containsKey(id)
                ? "<div class=\"error\" id=\"" + text(id) + "-error\">" + text(errors.get(id)) + "</div>"
                : "";
        return "<div class=\"field-group\"><label for=\"" + text(id) + "\">" + text(label) + "</label>" + inputHtml
                + error + "</div>";
    }

    static String input(String type, String name, @Nullable Object value) {
        return "<input class=\"text long-field\" type=\"" + type + "\" id=\"" + text(name) + "\" name=\"" + text(name)
                + "\" value=\"" + text(value) + "\">";
    }

    static String area(String name, @Nullable Object value) {
        return "<textarea class=\"textarea long-field\" rows=\"5\" id=\"" + text(name) + "\" name=\"" + text(name)
                + "\">" + text(value) + "</textarea>";
    }

    /** One entry of a list to choose from. */
    record Choice(String value, String label) {}

    static String select(String name, List<Choice> choices, @Nullable String chosen) {
        return select(name, choices, chosen == null ? List.of() : List.of(chosen), false);
    }

    static String select(String name, List<Choice> choices, List<String> chosen, boolean several) {
        StringBuilder html = new StringBuilder("<select class=\"")
                .append(several ? "multi-select" : "select")
                .append("\" id=\"")
                .append(text(name))
                .append("\" name=\"")
                .append(text(name))
                .append(several ? "\" multiple size=\"5\">" : "\">");
        for (Choice choice : choices) {
            html.append("<option value=\"")
                    .append(text(choice.value()))
                    .append(chosen.contains(choice.value()) ? "\" selected>" : "\">")
                    .append(text(choice.label()))
                    .append("</option>");
        }
        return html.append("</select>").toString();
    }

    static String message(String kind, String text) {
        return "<div class=\"aui-message aui-message-" + kind + "\"><p>" + text(text) + "</p></div>";
    }

    /** A page's head line with buttons beside it. */
    static String header(String aboveHtml, String title, String actionsHtml) {
        return "<header class=\"aui-page-header\"><div class=\"aui-page-header-inner\">"
                + "<div class=\"aui-page-header-main\">" + aboveHtml + "<h1 id=\"page-title\">" + text(title)
                + "</h1></div>"
                + "<div class=\"aui-page-header-actions\">" + actionsHtml + "</div></div></header>";
    }

    /** A titled part of a page. */
    static String section(String id, String title, String html) {
        return "<section class=\"module\" id=\"" + text(id) + "\"><h2>" + text(title) + "</h2>" + html + "</section>";
    }

    /** Plain text with its line breaks. */
    static String paragraphs(String text) {
        return "<div class=\"user-content\">" + text(text).replace("\r", "").replace("\n", "<br>") + "</div>";
    }
}
