package dev.kept.web.admin;

import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * The token that shows a form was sent from our own page and not by another site in the user's name. A servlet of a
 * plugin has to check it itself. The one place that touches SAL's classes for it.
 */
public final class FormToken {

    private final XsrfTokenAccessor tokens;
    private final XsrfTokenValidator validator;

    public FormToken(XsrfTokenAccessor tokens, XsrfTokenValidator validator) {
        this.tokens = tokens;
        this.validator = validator;
    }

    /** The name of the form field that carries it; each product has its own. */
    String name() {
        return validator.getXsrfParameterName();
    }

    /**
     * The token of this session; made when there is none yet. That can set a cookie, so it is asked for before anything
     * is written.
     */
    String of(HttpServletRequest request, HttpServletResponse response) {
        return tokens.getXsrfToken(request, response, true);
    }

    /** Whether the form carries this session's token. */
    boolean comesWith(HttpServletRequest request) {
        return validator.validateFormEncodedToken(request);
    }
}
