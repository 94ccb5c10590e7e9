package com.atlassian.sal.api.web.context;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in atlassian-labs/atlassian-slack-integration-server @
 * 2026-01-31.
 */
public interface HttpContext {
    HttpServletRequest getRequest();

    HttpServletResponse getResponse();

    HttpSession getSession(boolean create);
}
