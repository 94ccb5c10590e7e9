package dev.kept.sandbox.confluence.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The headings of one body with their anchors: page title and heading text without blanks, numbered when it repeats.
 *
 * @param list in the order of the page
 * @param anchors by element identity
 */
record Headings(List<MacroCall.Heading> list, Map<Element, String> anchors) {

    static Headings of(Document document, String title) {
        List<MacroCall.Heading> list = new ArrayList<>();
        Map<Element, String> anchors = new IdentityHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            String text = heading.text();
            String base = (title + "-" + text).replaceAll("\\s+", "");
            int count = seen.merge(base, 1, Integer::sum);
            String anchor = count == 1 ? base : base + "." + (count - 1);
            anchors.put(heading, anchor);
            list.add(new MacroCall.Heading(heading.tagName().charAt(1) - '0', text, anchor));
        }
        return new Headings(List.copyOf(list), anchors);
    }
}
