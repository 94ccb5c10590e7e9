package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; unconfirmed: the jakarta servlet types, by analogy with UserManager.
 */
public interface XsrfTokenValidator {
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}
