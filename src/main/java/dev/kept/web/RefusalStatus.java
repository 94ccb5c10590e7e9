package dev.kept.web;

import dev.kept.core.Refusal;
import jakarta.servlet.http.HttpServletResponse;

/** The HTTP status of a page that is refused. */
public final class RefusalStatus {

    private RefusalStatus() {}

    public static int of(Refusal.Kind kind) {
        return switch (kind) {
            case INVALID -> HttpServletResponse.SC_BAD_REQUEST;
            case FORBIDDEN, NOT_LOGGED_IN, CREDENTIALS_REQUIRED -> HttpServletResponse.SC_FORBIDDEN;
            case NOT_FOUND -> HttpServletResponse.SC_NOT_FOUND;
            case CONFLICT -> HttpServletResponse.SC_CONFLICT;
            case UNREACHABLE -> HttpServletResponse.SC_BAD_GATEWAY;
            case NOT_LINKED -> HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        };
    }
}
