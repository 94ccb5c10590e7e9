package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 8.8.0, docs.atlassian.com
 * ConfluenceXsrfTokenAccessor.
 */
public interface XsrfTokenAccessor {
    /** Unconfirmed: the jakarta types, by analogy with UserManager. */
    String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create);
}
