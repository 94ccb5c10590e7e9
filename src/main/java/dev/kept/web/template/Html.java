package dev.kept.web.template;

import dev.kept.core.Nullable;

/**
 * Makes text safe inside HTML content and quoted attributes. Only {@link Model}, {@link Markup} and {@link
 * TemplateTexts} call it, and no view can.
 */
final class Html {

    private Html() {}

    /**
     * The text with {@code & < > " '} replaced, and without characters that HTML forbids: control characters other than
     * line feed and tab. Safe in content and in quoted attributes, not in scripts, styles or unquoted attributes.
     *
     * @param text plain text; {@code null} gives the empty text
     */
    static String escape(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder safe = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                case '\'' -> safe.append("&#39;");
                default -> {
                    if (c >= ' ' || c == '\n' || c == '\t') {
                        safe.append(c);
                    }
                }
            }
        }
        return safe.toString();
    }
}
