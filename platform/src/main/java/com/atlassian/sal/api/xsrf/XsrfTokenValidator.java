package com.atlassian.sal.api.xsrf;

import jakarta.servlet.http.HttpServletRequest;

/**
 * Mirrors com.atlassian.sal:sal-api Platform 8.3; none newer than SAL 2.8.0, mrdon/SAL at 15444fa.
 */
public interface XsrfTokenValidator {
    /** Unconfirmed: the jakarta type, by analogy with UserManager. */
    boolean validateFormEncodedToken(HttpServletRequest request);

    String getXsrfParameterName();
}
