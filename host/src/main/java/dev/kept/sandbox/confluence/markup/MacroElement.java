package dev.kept.sandbox.confluence.markup;

import dev.kept.sandbox.confluence.markup.Macros.MacroFailure;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Renders one macro element: reads its parameters and body and shows the product's boxes when it cannot. */
final class MacroElement {

    private static final Logger LOG = LoggerFactory.getLogger(MacroElement.class);

    private final Macros macros;
    private final Inner inner;

    MacroElement(Macros macros, Inner inner) {
        this.macros = macros;
        this.inner = inner;
    }

    void render(Element element, StorageRenderer.Pass pass, StringBuilder out) {
        String name = element.attr("ac:name");
        Optional<Macros.Body> macro = macros.find(name);
        if (macro.isEmpty()) {
            out.append("<div class=\"aui-message aui-message-warning unknown-macro\">Unknown macro: &#39;")
                    .append(Html.text(name))
                    .append("&#39;</div>");
            return;
        }
        MacroCall call = new MacroCall(name, parameters(element), body(element, pass), pass.headings());
        out.append(safely(macro.get(), call, pass.rendering()));
    }

    /** A macro is foreign code: whatever it throws becomes a box on the page, as in the product. */
    private static String safely(Macros.Body macro, MacroCall call, Rendering rendering) {
        try {
            return macro.render(call, rendering);
        } catch (MacroFailure e) {
            LOG.warn("macro {} refused", call.name(), e);
            return error(call.name(), e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("macro {} failed", call.name(), e);
            return error(call.name(), String.valueOf(e.getMessage()));
        }
    }

    private static String error(String name, String message) {
        return "<div class=\"error aui-message aui-message-error\"><span class=\"error\">Error rendering macro &#39;"
                + Html.text(name) + "&#39; : " + Html.text(message) + "</span></div>";
    }

    static Map<String, String> parameters(Element element) {
        Map<String, String> values = new LinkedHashMap<>();
        for (Element child : element.children()) {
            if (child.tagName().equals("ac:parameter") || child.tagName().equals("ac:default-parameter")) {
                values.put(child.attr("ac:name"), value(child));
            }
        }
        return values;
    }

    /** A parameter that names a page or a space holds a reference element; macros get "SPACE:Title" or the key. */
    private static String value(Element parameter) {
        Element page = parameter.getElementsByTag("ri:page").first();
        if (page != null) {
            String key = page.attr("ri:space-key");
            return (key.isEmpty() ? "" : key + ":") + page.attr("ri:content-title");
        }
        Element space = parameter.getElementsByTag("ri:space").first();
        if (space != null) {
            return space.attr("ri:space-key");
        }
        Element address = parameter.getElementsByTag("ri:url").first();
        return address != null ? address.attr("ri:value") : parameter.wholeText();
    }

    private String body(Element element, StorageRenderer.Pass pass) {
        for (Element child : element.children()) {
            if (child.tagName().equals("ac:rich-text-body")) {
                StringBuilder html = new StringBuilder();
                inner.render(child, pass, html);
                return html.toString();
            }
            if (child.tagName().equals("ac:plain-text-body")) {
                return child.wholeText();
            }
        }
        return "";
    }

    /** Renders what lies inside an element. */
    @FunctionalInterface
    interface Inner {
        void render(Node parent, StorageRenderer.Pass pass, StringBuilder out);
    }
}
