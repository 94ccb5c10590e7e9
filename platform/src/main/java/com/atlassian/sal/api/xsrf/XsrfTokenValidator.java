package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; confirmed in mrdon/SAL @ 2011.
 */
public interface XsrfTokenValidator {
    /** Unconfirmed: the jakarta type, by analogy with UserManager. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}
