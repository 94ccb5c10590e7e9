package dev.kept.web;

import dev.kept.web.template.Markup;
import java.util.Map;

/**
 * Where a view is read, which decides how its parts are styled. On a page they have classes, and the style sheet
 * follows the product's theme; in an exported document, which no style sheet reaches, each part carries its own style.
 *
 * <p>Parts have names of their own, such as {@code cell}, so that a view is written once for both. A part that a
 * document has no style for is printed there without any.
 */
public enum Medium {
    /** In a browser, inside the product's page. */
    PAGE {
        @Override
        public Markup attribute(String part) {
            return Markup.of(" class=\"{}\"", CLASSES.getOrDefault(part, "kept-" + part));
        }
    },
    /** Where the page's style sheets do not reach: a file that somebody takes away, such as a PDF. */
    DOCUMENT {
        @Override
        public Markup attribute(String part) {
            String style = STYLES.getOrDefault(part, "");
            return style.isEmpty() ? Markup.NONE : Markup.of(" style=\"{}\"", style);
        }
    };

    private static final Map<String, String> CLASSES = Map.of(
            "table", "aui kept-table",
            "numberHead", "kept-number",
            "box", "aui-message aui-message-info kept-box",
            "lozenge-on_target", "aui-lozenge aui-lozenge-success",
            "lozenge-off_target", "aui-lozenge aui-lozenge-moved",
            "lozenge-cannot_tell", "aui-lozenge",
            "lozenge-danger", "aui-lozenge aui-lozenge-moved",
            "lozenge-waiting", "aui-lozenge aui-lozenge-new");

    private static final String CELL =
            "border: 1px solid #8590a2; padding: 4px 8px; text-align: left; vertical-align: top";

    private static final String NUMBER = CELL.replace("text-align: left", "text-align: right");

    private static final String HEAD = "; background-color: #f1f2f4";

    private static final String RATE = "padding: 0; height: 9px; font-size: 1px; line-height: 1px";

    private static final String TARGET = "; border-left: 2px dotted #172b4d";

    private static final Map<String, String> STYLES = Map.ofEntries(
            Map.entry("table", "border-collapse: collapse; width: 100%"),
            Map.entry("caption", "text-align: left; font-weight: bold; padding: 4px 0"),
            Map.entry("head", CELL + HEAD),
            Map.entry("numberHead", NUMBER + HEAD),
            Map.entry("pillar", CELL + "; font-weight: bold"),
            Map.entry("cell", CELL),
            Map.entry("number", NUMBER),
            Map.entry("muted", CELL),
            Map.entry("box", "border: 1px solid #8590a2; padding: 8px; margin: 8px 0"),
            Map.entry("sentence", "font-size: 1.2em"),
            Map.entry("big", "font-size: 1.8em; font-weight: bold"),
            Map.entry("solid", NUMBER + "; background-color: #1f845a; color: #ffffff"),
            Map.entry("striped", NUMBER + "; background-color: #baf3db; color: #172b4d"),
            Map.entry("dotted", NUMBER + "; background-color: #f8e6a0; color: #172b4d; border-style: dotted"),
            Map.entry("hollow", NUMBER + "; background-color: #ffffff; color: #172b4d; border: 2px solid #ae2e24"),
            Map.entry("state-good", CELL + "; background-color: #dcfff1; color: #216e4e; font-weight: bold"),
            Map.entry("state-watch", CELL + "; background-color: #f8e6a0; color: #533f04; font-weight: bold"),
            Map.entry("state-bad", CELL + "; background-color: #ffd5d2; color: #5d1f1a; font-weight: bold"),
            Map.entry("state-plain", CELL),
            Map.entry("rate", "border-collapse: collapse; width: 100%; margin: 4px 0"),
            Map.entry("rateLine", RATE + "; background-color: #dcdfe4"),
            Map.entry("rateLineTarget", RATE + "; background-color: #dcdfe4" + TARGET),
            Map.entry("rateBand", RATE + "; background-color: #8590a2"),
            Map.entry("rateBandTarget", RATE + "; background-color: #8590a2" + TARGET),
            Map.entry("rateValue", RATE + "; background-color: #172b4d"),
            Map.entry("rateValueTarget", RATE + "; background-color: #172b4d" + TARGET));

    /**
     * The attribute to write behind a tag's name, with a blank before it; nothing where the part has no style. A
     * template prints it directly after the name, as in {@code <td${cellLookHtml}>}.
     *
     * @param part name of the part; a word of ours
     */
    public abstract Markup attribute(String part);

    /** Whether links, scrolling and what folds open are of use here. */
    public boolean page() {
        return this == PAGE;
    }
}
