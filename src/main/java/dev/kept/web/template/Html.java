package dev.kept.web.template;

import dev.kept.core.Nullable;

/**
 * Makes text safe inside HTML content and quoted attributes.
 *
 * <p>Whether a product's template engine escapes by itself depends on product, version and template. So every value is
 * escaped here, once, and handed to the template under a name ending in {@code Html}. Engines that escape leave such a
 * name alone only while it stands by itself, not behind a dot: every template that prints these values therefore says
 * {@code #disable_html_escaping()}.
 */
public final class Html {

    private Html() {}

    /** The text with {@code & < > " '} replaced, and without characters that HTML forbids. */
    public static String escape(@Nullable String text) {
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
