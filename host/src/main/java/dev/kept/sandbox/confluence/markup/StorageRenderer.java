package dev.kept.sandbox.confluence.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Renders storage format to HTML. Elements outside the short list lose their tag and keep their content, so a body can
 * not bring scripts into the page. Stateless; safe for many threads.
 */
public final class StorageRenderer {

    private static final Set<String> TAGS = Set.of(
            "p",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "ul",
            "ol",
            "li",
            "table",
            "thead",
            "tbody",
            "tr",
            "th",
            "td",
            "colgroup",
            "col",
            "strong",
            "em",
            "b",
            "i",
            "u",
            "s",
            "del",
            "ins",
            "code",
            "pre",
            "blockquote",
            "br",
            "hr",
            "span",
            "div",
            "sub",
            "sup",
            "small",
            "big",
            "a",
            "time",
            "dl",
            "dt",
            "dd",
            "cite",
            "caption");
    private static final Set<String> EMPTY = Set.of("br", "hr", "col");
    private static final Set<String> ATTRIBUTES =
            Set.of("class", "colspan", "rowspan", "title", "datetime", "scope", "lang", "dir", "start", "style");
    private static final Set<String> DROPPED = Set.of("script", "style", "ac:placeholder", "ac:parameter");

    private final MacroElement macros;
    private final LinkElement links;

    /** A renderer over the given macros and link targets. */
    public StorageRenderer(Macros macros, Links links) {
        this.macros = new MacroElement(macros, this::children);
        this.links = new LinkElement(links);
    }

    /** The body as HTML. */
    public String html(String storage, Rendering rendering) {
        Document document = StorageFormat.parse(storage);
        Pass pass = new Pass(rendering, Headings.of(document, rendering.title()));
        StringBuilder out = new StringBuilder();
        children(document, pass, out);
        return out.toString();
    }

    private void children(Node parent, Pass pass, StringBuilder out) {
        for (Node child : parent.childNodes()) {
            node(child, pass, out);
        }
    }

    private void node(Node node, Pass pass, StringBuilder out) {
        if (node instanceof CDataNode data) {
            out.append(Html.text(data.text()));
        } else if (node instanceof TextNode text) {
            out.append(Html.text(text.getWholeText()));
        } else if (node instanceof Element element) {
            element(element, pass, out);
        }
    }

    private void element(Element element, Pass pass, StringBuilder out) {
        String name = element.tagName();
        switch (name) {
            case "ac:structured-macro", "ac:macro" -> macros.render(element, pass, out);
            case "ac:link" -> links.link(element, pass.rendering(), inner(element, pass), out);
            case "ac:image" -> links.image(element, out);
            case "ac:layout" -> wrapped("<div class=\"contentLayout2\">", element, pass, out);
            case "ac:layout-section" -> wrapped("<div class=\"columnLayout\">", element, pass, out);
            case "ac:layout-cell" -> wrapped("<div class=\"cell\">", element, pass, out);
            case "ac:task-list" -> tasks(element, pass, out);
            default -> {
                if (TAGS.contains(name)) {
                    plain(element, pass, out);
                } else if (!DROPPED.contains(name)) {
                    children(element, pass, out);
                }
            }
        }
    }

    /** The HTML inside a link's own body element; a link without one shows the title of its page. */
    private String inner(Element link, Pass pass) {
        StringBuilder label = new StringBuilder();
        for (Element child : link.children()) {
            if (child.tagName().equals("ac:link-body") || child.tagName().equals("ac:plain-text-link-body")) {
                children(child, pass, label);
            }
        }
        return label.toString();
    }

    private void wrapped(String open, Element element, Pass pass, StringBuilder out) {
        out.append(open);
        children(element, pass, out);
        out.append("</div>");
    }

    private void tasks(Element list, Pass pass, StringBuilder out) {
        out.append("<ul class=\"inline-task-list\">");
        for (Element task : list.getElementsByTag("ac:task")) {
            boolean done = task.getElementsByTag("ac:task-status").text().equals("complete");
            out.append(done ? "<li class=\"checked\">" : "<li>");
            task.getElementsByTag("ac:task-body").forEach(body -> children(body, pass, out));
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private void plain(Element element, Pass pass, StringBuilder out) {
        String name = element.tagName();
        out.append('<').append(name);
        String anchor = pass.anchors().get(element);
        if (anchor != null) {
            out.append(" id=\"").append(Html.text(anchor)).append('"');
        }
        element.attributes().forEach(attribute -> {
            String key = attribute.getKey();
            boolean kept = ATTRIBUTES.contains(key)
                    && !(key.equals("style") && attribute.getValue().contains("url("));
            boolean link = name.equals("a") && key.equals("href") && Html.harmless(attribute.getValue());
            if (kept || link) {
                out.append(' ')
                        .append(key)
                        .append("=\"")
                        .append(Html.text(attribute.getValue()))
                        .append('"');
            }
        });
        if (EMPTY.contains(name)) {
            out.append("/>");
            return;
        }
        out.append('>');
        children(element, pass, out);
        out.append("</").append(name).append('>');
    }

    /** One walk over one body. */
    record Pass(Rendering rendering, Headings found) {

        Map<Element, String> anchors() {
            return found.anchors();
        }

        List<MacroCall.Heading> headings() {
            return new ArrayList<>(found.list());
        }
    }
}
