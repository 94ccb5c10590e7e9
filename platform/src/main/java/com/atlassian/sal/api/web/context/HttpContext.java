package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; no evidence for getResponse.
 */
public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    HttpSession getSession(boolean create);
}
