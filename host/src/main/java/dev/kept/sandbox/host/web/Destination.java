package dev.kept.sandbox.host.web;

import jakarta.servlet.http.HttpServletRequest;

/** Where a person goes after signing in: always a path of the same host. */
final class Destination {

    private Destination() {}

    /** The path and query of a request, below the context path. */
    static String of(HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return request.getQueryString() == null ? path : path + "?" + request.getQueryString();
    }

    /** The wish when it is a path of this host, else the front page; without the context path. */
    static String safe(String wish, String contextPath) {
        if (wish == null || !wish.startsWith("/") || wish.startsWith("//") || wish.contains("\\")) {
            return "/";
        }
        boolean whole = wish.equals(contextPath) || wish.startsWith(contextPath + "/");
        String path = whole ? wish.substring(contextPath.length()) : wish;
        return path.startsWith("/") && !path.startsWith("//") ? path : "/";
    }
}
