package dev.kept.sandbox.confluence.page;

import dev.kept.sandbox.confluence.markup.Html;
import dev.kept.sandbox.host.Module;
import dev.kept.sandbox.host.PluginSystem;
import dev.kept.sandbox.host.Request;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Blueprints of plugins on the page <i>Create</i>: each is a way to begin a page, with the body of its template. Imitated is
 * what a blueprint without a wizard and without a context provider does up to the editor; there is no index page and no label.
 */
final class Blueprints {

    private static final Pattern TEXT = Pattern.compile("<at:i18n at:key=\"([\\w.]+)\"\\s*/>");

    private static final String DIALOG = "system.create.dialog/content";

    private final Supplier<PluginSystem> plugins;

    Blueprints(Supplier<PluginSystem> plugins) {
        this.plugins = plugins;
    }

    /** What a page begins with where a blueprint was chosen; empty where none was, or none of that name is there. */
    Optional<String> body(Request request) {
        return request.parameter("blueprint").flatMap(this::content).flatMap(template -> template.resource(
                        "download", "template")
                .map(body -> translated(body, template, request.locale())));
    }

    /** Texts of a template are put in when a page begins, in the language of whoever begins it. */
    private static String translated(String body, Module template, Locale locale) {
        return TEXT.matcher(body)
                .replaceAll(text -> Matcher.quoteReplacement(Html.text(template.text(text.group(1), locale))));
    }

    private Optional<String> template(String blueprintKey) {
        return content(blueprintKey).flatMap(template -> template.resource("download", "template"));
    }

    private Optional<Module> content(String blueprintKey) {
        return named("blueprint", blueprintKey)
                .flatMap(blueprint -> blueprint.attribute("content-template-key"))
                .flatMap(template -> named("content-template", template));
    }

    private Optional<Module> named(String element, String key) {
        return plugins.get().modules(element).stream()
                .filter(module -> module.key().equals(key))
                .findFirst();
    }

    /** Links to begin with one of them; nothing where no plugin brings any. */
    String html(Request request, String spaceKey) {
        List<Module> items = plugins.get().modules("web-item").stream()
                .filter(item -> item.attribute("section").orElse("").equals(DIALOG))
                .filter(item -> template(blueprint(item)).isPresent())
                .toList();
        StringBuilder html = new StringBuilder();
        for (Module item : items) {
            html.append("<li><a href=\"")
                    .append(Html.text(request.contextPath() + "/pages/createpage.action?spaceKey="
                            + URLEncoder.encode(spaceKey, StandardCharsets.UTF_8) + "&blueprint="
                            + URLEncoder.encode(blueprint(item), StandardCharsets.UTF_8)))
                    .append("\">")
                    .append(Html.text(item.name(request.locale())))
                    .append("</a>: ")
                    .append(Html.text(description(item, request)))
                    .append("</li>");
        }
        return html.isEmpty() ? "" : "<ul id=\"blueprints\">" + html + "</ul>";
    }

    private static String blueprint(Module item) {
        return children(item, "param")
                .filter(param -> param.getAttribute("name").equals("blueprintKey"))
                .map(param -> param.getAttribute("value"))
                .findFirst()
                .orElse("");
    }

    private static String description(Module item, Request request) {
        return children(item, "description")
                .map(description -> item.text(description.getAttribute("key"), request.locale()))
                .findFirst()
                .orElse("");
    }

    private static Stream<Element> children(Module item, String name) {
        NodeList all = item.xml().getElementsByTagName(name);
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }
}
