package dev.kept.web;

import dev.kept.core.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The HTTP status of a page that is refused. The reader gets a sentence in any case; the status is for programs, caches
 * and the product's log.
 */
public final class RefusalStatus {

    private RefusalStatus() {}

    /**
     * The status for a refusal of this kind. What the viewer may not know of has the same status as what is not there,
     * and both are {@code NOT_FOUND} already in the core. Nobody logged in is 403 and not 401, because a 401 would have
     * to name a way to authenticate, and pages send people to the log-in page before it comes to this.
     */
    public static int of(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
            case FORBIDDEN, NOT_LOGGED_IN, CREDENTIALS_REQUIRED -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case UNREACHABLE -> HttpServletResponse.SC_BAD_GATEWAY;
            case NOT_LINKED, UNAVAILABLE, READ_ONLY -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
