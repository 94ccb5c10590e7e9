package dev.kept.web;

import dev.kept.core.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** Addresses that may be put behind a link. */
public final class Links {

    private Links() {}

    /** The address when a browser may follow it: http, https, or a path on this host; else empty. Not escaped. */
    public static Optional<String> safe(@Nullable String url) {
        if (url == null || url.chars().anyMatch(c -> c <= ' ' || c == '\\' || c == 0x7f)) {
            return Optional.empty();
        }
        String lower = url.toLowerCase(Locale.ROOT);
        boolean web = lower.startsWith("http://") || lower.startsWith("https://");
        boolean here = url.startsWith("/") && !url.startsWith("//");
        return web || here ? Optional.of(url) : Optional.empty();
    }

    /** The text as one value in a query, or one segment of a path. */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The project page <i>Promises</i> of the tracker that is found there. */
    public static String promises(String tracker, String projectKey) {
        return tracker + "/projects/" + encode(projectKey) + "?selectedItem=dev.kept.kept:kept-promises";
    }
}
