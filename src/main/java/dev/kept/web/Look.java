package dev.kept.web;

import java.util.Map;

/**
 * How the parts of a view get their looks. On a page they have classes, and the style sheet follows the product's
 * theme; in an export, which no style sheet reaches, each part carries its own style.
 */
public enum Look {
    PAGE {
        @Override
        public String attribute(String part) {
            return " class=\"" + CLASSES.getOrDefault(part, "kept-" + part) + "\"";
        }
    },
    DOCUMENT {
        @Override
        public String attribute(String part) {
            String style = STYLES.getOrDefault(part, "");
            return style.isEmpty() ? "" : " style=\"" + style + "\"";
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

    /** The attribute to write behind a tag's name, with a blank before it; made of our own constants only. */
    public abstract String attribute(String part);

    public boolean page() {
        return this == PAGE;
    }
}
