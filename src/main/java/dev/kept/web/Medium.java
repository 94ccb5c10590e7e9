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
            "box", "aui-message aui-message-info kept-box");

    private static final String CELL =
            "border: 1px solid #8590a2; padding: 4px 8px; text-align: left; vertical-align: top";

    private static final String NUMBER = CELL.replace("text-align: left", "text-align: right");

    private static final String HEAD = "; background-color: #f1f2f4";

    private static final Map<String, String> STYLES = Map.of(
            "table",
            "border-collapse: collapse; width: 100%",
            "caption",
            "text-align: left; font-weight: bold; padding: 4px 0",
            "head",
            CELL + HEAD,
            "numberHead",
            NUMBER + HEAD,
            "pillar",
            CELL + "; font-weight: bold",
            "cell",
            CELL,
            "number",
            NUMBER,
            "muted",
            CELL,
            "box",
            "border: 1px solid #8590a2; padding: 8px; margin: 8px 0");

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
