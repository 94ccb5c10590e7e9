package it.kept.golden;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * A page as its reader has it: the words line by line, with what they lead to and what scripts and forms rely on. Which
 * elements and classes carry them is left out, so that another markup for the same page reads the same.
 */
final class PageText {

    private static final Set<String> LEFT_OUT = Set.of("script", "style", "meta", "link", "title", "noscript");
    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "button", "code", "em", "i", "img", "input", "kbd", "label", "small", "span", "strong",
            "sub", "summary", "sup", "time", "var");
    private static final Set<String> CELLS = Set.of("td", "th", "dt", "dd");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> CONTROLS = Set.of("form", "input", "select", "textarea", "button", "dialog");
    /** Attributes that say something to a reader, a form or a script; those called {@code data-…} come along. */
    private static final Set<String> TOLD = Set.of(
            "action",
            "alt",
            "aria-current",
            "aria-invalid",
            "aria-label",
            "aria-sort",
            "checked",
            "datetime",
            "disabled",
            "for",
            "form",
            "hidden",
            "href",
            "lang",
            "list",
            "max",
            "maxlength",
            "method",
            "min",
            "multiple",
            "name",
            "novalidate",
            "open",
            "pattern",
            "placeholder",
            "readonly",
            "required",
            "selected",
            "src",
            "step",
            "title",
            "type",
            "value");
    /** Of elements that only describe another one, which is checked by a reader of the pages' accessibility. */
    private static final String DESCRIBING = ".*-(title|hint|help|error)";

    /** Of the many roles those that tell whether something speaks up by itself. */
    private static final Set<String> ROLES = Set.of("alert", "dialog", "status");

    private final StringBuilder text = new StringBuilder();
    private boolean lineStarts = true;

    private PageText() {}

    /** The part of a page that is found first by one of the selectors. */
    static String of(String html, String... selectors) {
        Document page = Jsoup.parse(html);
        PageText text = new PageText();
        if (!page.title().isEmpty()) {
            text.text.append("title: ").append(page.title()).append('\n');
        }
        for (String resource : resources(page)) {
            text.text.append("resource: ").append(resource).append('\n');
        }
        text.text.append('\n');
        text.children(part(page, selectors));
        return text.text
                .toString()
                .replaceAll("[ \t]+\n", "\n")
                .replaceAll("\n{2,}", "\n")
                .replaceAll("(?m)^-\n", "- ")
                .strip();
    }

    private static Element part(Document page, String... selectors) {
        for (String selector : selectors) {
            Element found = page.selectFirst(selector);
            if (found != null) {
                return found;
            }
        }
        return page.body();
    }

    /** Styles and scripts that the plugin brings. */
    private static List<String> resources(Document page) {
        return page.select("link[href*=dev.kept.kept],script[src*=dev.kept.kept]").stream()
                .map(one -> one.hasAttr("href") ? one.attr("href") : one.attr("src"))
                .toList();
    }

    private void children(Element parent) {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode words) {
                append(words.getWholeText().replaceAll("\\s+", " "));
            } else if (child instanceof Element element && !LEFT_OUT.contains(element.normalName())) {
                element(element);
            }
        }
    }

    private void element(Element element) {
        String tag = element.normalName();
        switch (tag) {
            case "svg" -> append(" " + picture(element) + " ");
            case "br" -> newLine();
            case "textarea", "pre" -> {
                newLine();
                append(mark(element, true)
                        + element.wholeText().replace("\r", "").replace("\n", "\\n"));
                newLine();
            }
            default -> {
                if (CELLS.contains(tag)) {
                    cell(element);
                } else if (INLINE.contains(tag)) {
                    append(mark(element, false));
                    children(element);
                    append(
                            mark(element, false).isEmpty() || element.children().isEmpty() && !element.hasText()
                                    ? ""
                                    : "</" + tag + ">");
                } else {
                    block(element);
                }
            }
        }
    }

    private void cell(Element cell) {
        if (cell.elementSiblingIndex() > 0) {
            append(" | ");
        }
        append(mark(cell, false));
        children(cell);
    }

    private void block(Element block) {
        newLine();
        String tag = block.normalName();
        if (HEADINGS.contains(tag)) {
            append("#".repeat(tag.charAt(1) - '0') + " ");
        } else if (tag.equals("li")) {
            append("- ");
        }
        String mark = mark(block, tag.equals("form") || tag.equals("select"));
        append(mark);
        if (tag.equals("form") || tag.equals("select")) {
            newLine();
        }
        children(block);
        newLine();
    }

    /** The element with what it says besides its words; nothing when it says nothing. */
    private static String mark(Element element, boolean always) {
        String told = element.attributes().asList().stream()
                .filter(attribute -> isTold(element, attribute))
                .sorted((one, other) -> one.getKey().compareTo(other.getKey()))
                .map(attribute -> " " + attribute.getKey()
                        + (attribute.getValue().isEmpty()
                                ? ""
                                : "=\"" + attribute.getValue().strip().replaceAll("\\s+", " ") + "\""))
                .collect(Collectors.joining());
        return told.isEmpty() && !always ? "" : "<" + element.normalName() + told + ">";
    }

    private static boolean isTold(Element element, Attribute attribute) {
        String name = attribute.getKey();
        if (name.equals("id")) {
            return CONTROLS.contains(element.normalName())
                    || attribute.getValue().startsWith("kept-");
        }
        if (name.equals("role")) {
            return ROLES.contains(attribute.getValue());
        }
        return name.startsWith("data-") || TOLD.contains(name);
    }

    /** What is drawn, since a figure may be told by a line. */
    private static String picture(Element svg) {
        return svg.select("path,text,title,rect,circle,line").stream()
                .map(part -> String.join(
                        " ", part.attr("transform"), part.attr("d"), part.attr("x"), part.attr("y"), part.ownText()))
                .map(part -> part.strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining("; ", "<svg ", ">"));
    }

    private void append(String words) {
        boolean spaced = lineStarts || text.charAt(text.length() - 1) == ' ';
        String added = spaced ? words.stripLeading() : words;
        if (!added.isEmpty()) {
            text.append(added);
            lineStarts = false;
        }
    }

    private void newLine() {
        if (!lineStarts) {
            text.append('\n');
            lineStarts = true;
        }
    }
}
