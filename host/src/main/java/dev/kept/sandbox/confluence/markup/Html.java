package dev.kept.sandbox.confluence.markup;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Escaping for everything the host writes into HTML. */
public final class Html {

    private Html() {}

    /** Text that is safe between tags and inside quoted attributes; null becomes the empty string. */
    public static String text(@Nullable Object value) {
        return value == null ? "" : dev.kept.sandbox.host.Html.escape(value.toString());
    }

    /** Whether an address may stand in a link: relative, or http, https or mailto. */
    public static boolean harmless(String address) {
        String trimmed = address.strip().toLowerCase(Locale.ROOT);
        int colon = trimmed.indexOf(':');
        int end = firstOf(trimmed, "/?#");
        if (colon < 0 || end >= 0 && end < colon) {
            return true;
        }
        return trimmed.startsWith("http:") || trimmed.startsWith("https:") || trimmed.startsWith("mailto:");
    }

    private static int firstOf(String text, String marks) {
        for (int i = 0; i < text.length(); i++) {
            if (marks.indexOf(text.charAt(i)) >= 0) {
                return i;
            }
        }
        return -1;
    }
}
