package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than Confluence 6.2.4 for getResponse, docs.atlassian.com
 * HttpContext.
 */
public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    HttpSession getSession(boolean create);
}
