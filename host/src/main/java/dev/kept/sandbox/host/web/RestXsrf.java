package dev.kept.sandbox.host.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What keeps foreign pages from changing anything through REST: a content type that a plain form can send needs the
 * header {@code X-Atlassian-Token: no-check}, and an {@code Origin}, when there is one, must be the host's own.
 */
public final class RestXsrf {
    private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    private RestXsrf() {}

    /** Why the request is refused; empty when it is fine. */
    public static Optional<String> refusal(HttpServletRequest request) {
        if (SAFE.contains(request.getMethod()) || Tokens.noCheck(request)) {
            return Optional.empty();
        }
        if (OF_FORMS.contains(mediaType(request))) {
            return Optional.of("XSRF check failed");
        }
        String origin = request.getHeader("Origin");
        if (origin != null && !own(origin, request)) {
            return Optional.of("XSRF check failed: foreign origin");
        }
        return Optional.empty();
    }

    private static String mediaType(HttpServletRequest request) {
        String type = request.getContentType();
        boolean bodyWithoutType = type == null && request.getContentLengthLong() > 0;
        if (type == null) {
            return bodyWithoutType ? "text/plain" : "";
        }
        return type.split(";")[0].strip().toLowerCase(Locale.ROOT);
    }

    private static boolean own(String origin, HttpServletRequest request) {
        try {
            URI uri = URI.create(origin);
            return request.getServerName().equals(uri.getHost()) && request.getServerPort() == uri.getPort();
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
